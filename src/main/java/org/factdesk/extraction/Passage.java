package org.factdesk.extraction;

import java.util.List;

/**
 * One sentence, or the sentences that a quotation holds together.
 *
 * @param sentences indexes of the first and one past the last sentence
 * @param pieces    the words and marks outside quotations, and one piece for each quotation: tagged {@link #SPEECH} if somebody
 *                  speaks in it, {@link #PHRASE} if it is a quoted word or two inside a sentence
 */
record Passage(int firstSentence, int endSentence, List<Word> pieces, boolean startsParagraph) {

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

    boolean hasVerb(int from, int to) {
        for (int index = from; index < to; index++) if (is(index, "VERB", "AUX", SPEECH)) return true;
        return false;
    }

    boolean isStop(int index) {
        return index >= size() || (piece(index).text().length() == 1 && ".;!?".indexOf(piece(index).text().charAt(0)) >= 0);
    }
}
