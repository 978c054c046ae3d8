package org.factdesk.statistics;

/**
 * Words for one cell of a spreadsheet that stay words. A cell that begins like a formula is run when the file is opened, and
 * what begins may stand behind white space, quotes or characters nobody sees. The same holds behind a line break, a tab or a
 * semicolon: a spreadsheet that takes these for the end of a cell begins the next one there.
 */
final class SafeCell {

    /** An apostrophe in front tells a spreadsheet that words follow. */
    private static final char WORDS_FOLLOW = '\'';
    /** The wide ones are what a keyboard for Chinese or Japanese writes; spreadsheets take them for the others. */
    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠";
    private static final String END_CELLS = "\t\r\n;";
    private static final String QUOTES = "\"'`“”„«»";

    private SafeCell() {
    }

    static String of(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 1);
        int beginning = 0;
        boolean begun = false;
        for (int place = 0; place < words.length(); place++) {
            char character = words.charAt(place);
            boolean formula = !begun && BEGIN_FORMULAS.indexOf(character) >= 0;
            boolean endOfCell = END_CELLS.indexOf(character) >= 0;
            if (formula || place == 0 && endOfCell && character != ';') {
                safe.insert(beginning, WORDS_FOLLOW);
            }
            safe.append(character);
            begun = !endOfCell && (begun || !isPassedOver(character));
            beginning = endOfCell ? safe.length() : beginning;
        }
        return safe.toString();
    }

    private static boolean isPassedOver(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT || QUOTES.indexOf(character) >= 0;
    }
}
