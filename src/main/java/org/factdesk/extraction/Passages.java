package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/** Joins sentences that a quotation holds together, and folds each quotation into one piece. */
final class Passages {

    private static final int FEWEST_WORDS_OF_SPEECH = 4;

    private final String text;
    private final List<Span> sentences;
    private final List<List<Word>> words;
    private final List<Quotation> quotations;

    Passages(String text, List<Span> sentences, List<List<Word>> words, List<Quotation> quotations) {
        this.text = text;
        this.sentences = sentences;
        this.words = words;
        this.quotations = quotations;
    }

    List<Passage> all() {
        List<Passage> passages = new ArrayList<>();
        int quotation = 0;
        int sentence = 0;
        while (sentence < sentences.size()) {
            List<Word> pieces = new ArrayList<>();
            int pending = -1;
            do {
                for (int index = 0; index < words.get(sentence).size(); index++) {
                    Word word = words.get(sentence).get(index);
                    while (quotation < quotations.size() && quotations.get(quotation).end() <= word.start()) quotation++;
                    boolean inside = quotation < quotations.size() && quotations.get(quotation).start() < word.end();
                    if (!inside) pieces.add(word);
                    else if (pending != quotation) pieces.add(folded(quotations.get(quotation), sentence, index));
                    if (inside) pending = quotation;
                }
                sentence++;
            } while (sentence < sentences.size() && pending >= 0 && quotations.get(pending).end() > sentences.get(sentence).start());
            passages.add(new Passage(List.copyOf(pieces)));
        }
        return passages;
    }

    private Word folded(Quotation quotation, int sentence, int firstWord) {
        String tag = isSpeech(quotation, sentence, firstWord) ? Passage.SPEECH : Passage.PHRASE;
        return new Word(quotation.start(), quotation.end(), text.substring(quotation.start(), quotation.end()), tag);
    }

    /** Somebody speaks if it ends like a clause, or is long enough and has a verb. */
    private boolean isSpeech(Quotation quotation, int sentence, int firstWord) {
        char last = text.charAt(quotation.innerEnd() - 1);
        if (quotation.parts().size() > 1 || quotation.end() > sentences.get(sentence).end()) return true;
        List<Word> inside = words.get(sentence).subList(firstWord, words.get(sentence).size()).stream()
            .takeWhile(quotation::covers).filter(word -> !word.isMark()).toList();
        boolean verb = inside.stream().anyMatch(word -> word.is("VERB", "AUX"));
        if (",.!?\u2026".indexOf(last) >= 0) return inside.size() >= FEWEST_WORDS_OF_SPEECH || verb || isWholeSentence(quotation, sentence);
        return verb && inside.size() > FEWEST_WORDS_OF_SPEECH;
    }

    private boolean isWholeSentence(Quotation quotation, int sentence) {
        return quotation.start() == sentences.get(sentence).start();
    }
}
