package org.factdesk.claim;

import java.util.Optional;

/**
 * A stretch of an article's words, with what stands around it.
 *
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 */
record Passage(String body, int start, int end) {

    static final int LONGEST = 5000;
    private static final int CONTEXT = 200;
    private static final String OPENING_MARKS = "\"“„«‹‘‚「『»";
    private static final String CLOSING_MARKS = "\"”“»›’‘」』«";

    /** Empty where these are no offsets of the body, hold no words, too many, or cut a character in two. */
    static Optional<Passage> of(String body, String start, String end) {
        if (!isNumber(start) || !isNumber(end)) {
            return Optional.empty();
        }
        Passage passage = new Passage(body, Integer.parseInt(start), Integer.parseInt(end));
        boolean inside = passage.start < passage.end && passage.end <= body.length();
        return inside && passage.end - passage.start <= LONGEST && !cutsCharacter(body, passage.start)
                && !cutsCharacter(body, passage.end) && !passage.words().isBlank() ? Optional.of(passage) : Optional.empty();
    }

    public String words() {
        return body.substring(start, end);
    }

    /** The words that were said, without the marks around them. */
    String quotation() {
        String words = words();
        boolean marked = words.length() > 2 && OPENING_MARKS.indexOf(words.charAt(0)) >= 0
                && CLOSING_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return marked ? words.substring(1, words.length() - 1) : words;
    }

    /** Whether it seems to be somebody's own words: it begins with, or behind, a quotation mark. */
    boolean looksQuoted() {
        return OPENING_MARKS.indexOf(body.charAt(start)) >= 0 || start > 0 && OPENING_MARKS.indexOf(body.charAt(start - 1)) >= 0;
    }

    /** At most 200 characters, whole words; what parts it from the passage belongs to it. */
    public String contextBefore() {
        int from = Math.max(0, start - CONTEXT);
        while (from > 0 && from < start && !Character.isWhitespace(body.charAt(from - 1))) {
            from++;
        }
        return body.substring(from, start).stripLeading();
    }

    /** As {@link #contextBefore}. */
    public String contextAfter() {
        int to = Math.min(body.length(), end + CONTEXT);
        while (to < body.length() && to > end && !Character.isWhitespace(body.charAt(to))) {
            to--;
        }
        return body.substring(end, to).stripTrailing();
    }

    private static boolean cutsCharacter(String body, int offset) {
        return offset > 0 && offset < body.length() && Character.isLowSurrogate(body.charAt(offset))
                && Character.isHighSurrogate(body.charAt(offset - 1));
    }

    private static boolean isNumber(String typed) {
        return typed != null && typed.matches("\\d{1,9}");
    }
}
