package org.factdesk.extraction;

/** What a single character is, where the JDK's answer is too narrow for news text. */
final class Letters {

    private Letters() {
    }

    /** White space as a reader sees it: also no-break spaces, the byte order mark and control characters. */
    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
            || Character.isISOControl(character) || character == '\uFEFF' || character == '\u200B';
    }

    static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r' || character == '\f' || character == '\u000B'
            || character == '\u0085' || character == '\u2028' || character == '\u2029';
    }

    static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character)
            || Character.getType(character) == Character.NON_SPACING_MARK
            || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    /** True if cutting before this position would part a surrogate pair. */
    static boolean splitsPair(String text, int position) {
        return position > 0 && position < text.length()
            && Character.isHighSurrogate(text.charAt(position - 1)) && Character.isLowSurrogate(text.charAt(position));
    }
}
