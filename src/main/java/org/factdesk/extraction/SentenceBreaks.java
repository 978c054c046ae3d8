package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a sentence of news text can end and where it cannot; the abbreviations are those of English. */
final class SentenceBreaks {

    private static final String ENDERS = ".!?\u2026";
    private static final String CLOSING_MARKS = "\"\u201D\u2019'\u00BB\u203A)]\u300D\u300F";
    private static final String OPENING_MARKS = "\"\u201C\u2018'\u00AB\u2039([\u201E\u300C\u300E";
    private static final int MOST_CLOSING_MARKS = 10;
    private final Set<String> titles = Lexicon.words("titles-with-stop");
    private final Set<String> abbreviations = Lexicon.words("abbreviations");

    /** Moves an end behind the marks that close what it ends: {@code ."} and {@code .)} belong to the sentence. */
    int afterClosingMarks(String text, int end, int limit) {
        int moved = end;
        while (moved < limit && moved - end < MOST_CLOSING_MARKS && isClosing(text, moved, limit)) moved++;
        return moved;
    }

    private boolean isClosing(String text, int position, int limit) {
        char mark = text.charAt(position);
        if (ENDERS.indexOf(mark) >= 0) return true;
        if (CLOSING_MARKS.indexOf(mark) < 0) return false;
        // A straight mark with a letter right behind it opens what follows
        return position + 1 >= limit || !Letters.isWordPart(text.charAt(position + 1));
    }

    /** False where a sentence would end in the middle of a name, an abbreviation or a clause. */
    boolean isBreak(String text, int end, Span paragraph) {
        if (end >= paragraph.end()) return true;
        if (end <= paragraph.start() || !Letters.isBlank(text.charAt(end))) return false;
        int next = nextInk(text, end, paragraph.end());
        if (next >= paragraph.end()) return true;
        char following = text.charAt(next);
        if (Character.isLowerCase(following) || ",;:.)]".indexOf(following) >= 0) return false;
        if (!endsWithEnder(text, end, paragraph.start())) return false;
        if (text.startsWith("...)", end - 4) || text.startsWith("\u2026)", end - 2)) return false;
        String last = lastWord(text, end, paragraph.start());
        return !titles.contains(last) && !isInitial(last);
    }

    /** Full stops with a capital behind them that the model is known to overlook. */
    List<Integer> missedIn(String text, Span paragraph) {
        List<Integer> missed = new ArrayList<>();
        for (int position = paragraph.start(); position < paragraph.end(); position++) {
            if (ENDERS.indexOf(text.charAt(position)) < 0) continue;
            int end = afterClosingMarks(text, position + 1, paragraph.end());
            int next = nextInk(text, end, paragraph.end());
            if (next == end || next >= paragraph.end() || !startsSentence(text, next, paragraph.end())) continue;
            if (!abbreviations.contains(lastWord(text, end, paragraph.start()))) missed.add(end);
            position = end - 1;
        }
        return missed;
    }

    private boolean startsSentence(String text, int position, int limit) {
        int first = position;
        while (first < limit && OPENING_MARKS.indexOf(text.charAt(first)) >= 0) first++;
        return first < limit && Character.isUpperCase(text.charAt(first));
    }

    private boolean endsWithEnder(String text, int end, int start) {
        int position = end - 1;
        while (position >= start && CLOSING_MARKS.indexOf(text.charAt(position)) >= 0) position--;
        return position >= start && (ENDERS.indexOf(text.charAt(position)) >= 0 || text.charAt(position) == ':');
    }

    private static int nextInk(String text, int position, int limit) {
        while (position < limit && Letters.isBlank(text.charAt(position))) position++;
        return position;
    }

    /** The word that ends here, in lower case, with its full stop if it has one. */
    private static String lastWord(String text, int end, int start) {
        int begin = end;
        int furthest = Math.max(start, end - 20);
        while (begin > furthest && !Letters.isBlank(text.charAt(begin - 1))
            && OPENING_MARKS.indexOf(text.charAt(begin - 1)) < 0) begin--;
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0)) && !word.equals("i.");
    }
}
