package org.factdesk.extraction;

import java.util.List;

/**
 * One sentence, or the sentences that a quotation holds together.
 *
 * @param pieces    the words and marks outside quotations, and one piece for each quotation: tagged {@link #SPEECH} if somebody
 *                  speaks in it, {@link #PHRASE} if it is a quoted word or two inside a sentence
 */
record Passage(List<Word> pieces) {

    static final String SPEECH = "SPEECH";
    static final String PHRASE = "PHRASE";

    Word piece(int index) {
        return pieces.get(index);
    }

    int size() {
        return pieces.size();
    }

    boolean is(int index, String... tags) {
        return index >= 0 && index < size() && pieces.get(index).is(tags);
    }

    boolean reads(int index, String word) {
        return index >= 0 && index < size() && pieces.get(index).lower().equals(word);
    }

    boolean isNominal(int index) {
        return is(index, "NOUN", "PROPN", "PRON", "NUM", PHRASE)
            || (is(index, "ADJ", "VERB", "X", "SYM") && piece(index).isCapitalised());
    }

    /** One past its last UTF-16 unit. */
    int end() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
    }

    /** Number of the passage at a place of the text, or of the last one before it. */
    static int indexAt(int position, List<Passage> passages) {
        return Math.max(0, Math.min(passages.size() - 1, Places.firstBehind(position, passages, Passage::end)));
    }

    boolean isNothingButSpeech() {
        return pieces.stream().noneMatch(piece -> piece.is("VERB", "AUX"));
    }

    /** The pieces that a stretch of the text covers; null if it covers none, as inside a quotation. */
    NounPhrase phrase(Span stretch) {
        int first = 0;
        while (first < size() && pieces.get(first).start() < stretch.start()) first++;
        int end = first;
        while (end < size() && pieces.get(end).end() <= stretch.end()) end++;
        return first == end ? null : new NounPhrase(first, end);
    }

    boolean hasVerb(int from, int to) {
        for (int index = from; index < to; index++) if (is(index, "VERB", "AUX", SPEECH)) return true;
        return false;
    }

    /** Whether there is a verb, or speech, in a stretch of the text; what lies inside a quotation counts as speech. */
    boolean hasVerbIn(Span stretch) {
        return pieces.stream().anyMatch(piece -> piece.is("VERB", "AUX", SPEECH) && stretch.overlaps(piece.start(), piece.end()));
    }

    boolean isStop(int index) {
        return index >= size() || (piece(index).text().length() == 1 && ".;!?".indexOf(piece(index).text().charAt(0)) >= 0);
    }
}
