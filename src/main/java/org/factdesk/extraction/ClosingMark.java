package org.factdesk.extraction;

import java.util.HashSet;
import java.util.Set;

/** Finds the mark that closes a quotation within a paragraph. */
final class ClosingMark {

    /** Deeper or longer is not speech but a text whose marks are broken. */
    private static final int DEEPEST = 4;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_IN_SINGLE_MARKS = 1_500;

    private final String text;
    private final Span paragraph;
    private final Set<Character> exhausted = new HashSet<>();

    ClosingMark(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** Position of the mark that closes the one at {@code opening} with all between in balance, -1 if there is none. */
    int of(int opening) {
        return search(opening, false);
    }

    /** Position of the first mark that could close the one at {@code opening}, -1 if there is none. */
    int anyOf(int opening) {
        return search(opening, true);
    }

    private int search(int opening, boolean anyDepth) {
        char opener = text.charAt(opening);
        if (exhausted.contains(opener)) return -1;
        String closers = QuotationMark.closersOf(opener);
        int longest = QuotationMark.isSingle(opener) ? LONGEST_IN_SINGLE_MARKS : LONGEST;
        int limit = Math.min(paragraph.end(), opening + longest);
        int depth = 1;
        boolean seen = false;
        int position = opening + 1;
        for (; position < limit && depth <= DEEPEST; position++) {
            char mark = text.charAt(position);
            if (closers.indexOf(mark) >= 0 && closes(opener, position)) {
                seen = true;
                depth--;
                if (depth == 0 || anyDepth) return position;
            } else if (mark == opener && opensAgain(opener, position)) {
                depth++;
            }
        }
        // No closing mark up to the end of the paragraph: nor is there one for later openings
        if (!seen && position == paragraph.end()) exhausted.add(opener);
        return -1;
    }

    private boolean opensAgain(char opener, int position) {
        if (opener == '\'') return false;
        return opener != '"' || (Letters.isBlank(text.charAt(position - 1))
            && position + 1 < paragraph.end() && Letters.isWordPart(text.charAt(position + 1)));
    }

    private boolean closes(char opener, int position) {
        boolean blankBefore = Letters.isBlank(text.charAt(position - 1));
        boolean wordBehind = position + 1 < paragraph.end() && Letters.isWordPart(text.charAt(position + 1));
        if (opener == '"' || opener == '\uFF02' || opener == '\u201D') return !(blankBefore && wordBehind);
        if (!QuotationMark.isSingle(opener)) return true;
        return !blankBefore && !wordBehind && !isPossessive(position);
    }

    /** {@code the workers' rights}: an s before, a word behind, and the real closing mark is yet to come. */
    private boolean isPossessive(int position) {
        char before = Character.toLowerCase(text.charAt(position - 1));
        if (before != 's' || position + 2 >= paragraph.end() || text.charAt(position + 1) != ' ') return false;
        if (!Character.isLetter(text.charAt(position + 2))) return false;
        for (int later = position + 2; later < Math.min(paragraph.end(), position + 400); later++) {
            char mark = text.charAt(later);
            if (mark == '\u2018') return false;
            boolean wordBehind = later + 1 < paragraph.end() && Letters.isWordPart(text.charAt(later + 1));
            if ((mark == '\'' || mark == '\u2019') && !wordBehind) return !Letters.isBlank(text.charAt(later - 1));
        }
        return false;
    }
}
