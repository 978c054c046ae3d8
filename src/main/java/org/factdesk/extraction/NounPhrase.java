package org.factdesk.extraction;

import java.util.Set;

/**
 * Finds the group of words around a noun that names somebody, by parts of speech.
 *
 * @param first index of the first piece
 * @param end   one past the last piece
 */
record NounPhrase(int first, int end) {

    private static final int LONGEST = 14;
    private static final Set<String> INSIDE = Set.of("of", "at", "for", "from", "in", "with");
    private static final Set<String> ALONE =
        Set.of("he", "she", "it", "they", "we", "i", "you", "who", "him", "them", "her", "us", "me", "which", "that", "this", "what", "there");

    /** The phrase whose last piece is at {@code last}, or null. */
    static NounPhrase endingAt(int last, Passage passage) {
        if (!passage.isNominal(last)) return null;
        if (isAlone(last, passage)) return new NounPhrase(last, last + 1);
        int first = last;
        while (first > 0 && last - first < LONGEST && reachesLeft(first, passage)) first--;
        while (first < last && passage.is(first, "ADP", "CCONJ", "PUNCT")) first++;
        return new NounPhrase(first, last + 1);
    }

    /** The phrase whose first piece is at {@code first}, or null. */
    static NounPhrase startingAt(int first, Passage passage) {
        if (first < passage.size() && isAlone(first, passage)) return new NounPhrase(first, first + 1);
        int end = first;
        while (end < passage.size() && end - first < LONGEST && reachesRight(end, first, passage)) end++;
        while (end > first && !passage.isNominal(end - 1)) end--;
        return end > first ? new NounPhrase(first, end) : null;
    }

    private static boolean isAlone(int index, Passage passage) {
        return ALONE.contains(passage.piece(index).lower()) && passage.is(index, "PRON", "SCONJ", "DET");
    }

    private static boolean isInside(int index, Passage passage) {
        return isPossessive(index, passage) || passage.is(index, "ADJ", "DET")
            || (passage.isNominal(index) && !isAlone(index, passage));
    }

    private static boolean isPossessive(int index, Passage passage) {
        return passage.is(index, "PART") && !passage.reads(index, "to") && !passage.reads(index, "not")
            || passage.reads(index, "'s") || passage.reads(index, "'");
    }

    private static boolean reachesLeft(int first, Passage passage) {
        if (isDate(first - 1, passage) && !isPossessive(first, passage)) return false;
        if (isInside(first - 1, passage)) return !(passage.is(first, "DET") && !passage.is(first - 1, "DET"));
        boolean joins = INSIDE.contains(passage.piece(first - 1).lower()) && passage.isNominal(first - 2) && !isAlone(first - 2, passage);
        boolean pairs = passage.reads(first - 1, "and") && passage.isNominal(first - 2) && startsClause(first - 2, passage);
        return joins || pairs;
    }

    /** "Doe and Roe said", but not "she left Bonn and Roe said". */
    private static boolean startsClause(int last, Passage passage) {
        int first = last;
        while (first > 0 && isInside(first - 1, passage)) first--;
        return first == 0;
    }

    private static boolean reachesRight(int end, int first, Passage passage) {
        if (isDate(end, passage)) return false;
        if (isInside(end, passage)) return end == first || !passage.is(end, "DET") || INSIDE.contains(passage.piece(end - 1).lower());
        boolean next = isInside(end + 1, passage) && end + 1 < passage.size() && !isDate(end + 1, passage);
        return end > first && next && INSIDE.contains(passage.piece(end).lower());
    }

    static boolean isDate(int index, Passage passage) {
        return index >= 0 && index < passage.size() && Lexicon.words("days").contains(passage.piece(index).lower());
    }
}
