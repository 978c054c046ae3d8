package org.factdesk.evidence;

/** When words stand in a text word for word: white space and the shape of quotation marks aside, every character is the same. */
final class Verbatim {

    /** Each of the first is read as the one below it. */
    static final String MARKS = "“”„‟«»″‘’‚‛‹›′\n";
    static final String PLAIN = "\"\"\"\"\"\"\"''''''' ";

    private Verbatim() {
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200b' || c == '\ufeff';
    }

    static char plain(char c) {
        int mark = MARKS.indexOf(c);
        return mark < 0 ? c : PLAIN.charAt(mark);
    }

    /** As it is compared: plain quotation marks, one blank where there is white space, none at the ends. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = isSpace(c);
            if (!blank) {
                plain.append(plain(c));
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
