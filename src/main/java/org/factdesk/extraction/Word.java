package org.factdesk.extraction;

import java.util.Locale;

/**
 * A word or mark of the text.
 *
 * @param tag part of speech after Universal Dependencies: NOUN, PROPN, VERB, AUX, …
 */
record Word(int start, int end, String text, String lower, String tag) {

    Word(int start, int end, String text, String tag) {
        this(start, end, text, text.replace('\u2019', '\'').toLowerCase(Locale.ROOT), tag);
    }

    boolean is(String... tags) {
        for (String each : tags) if (each.equals(tag)) return true;
        return false;
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isMark() {
        return !Letters.isWordPart(text.charAt(0)) && !text.equals("%") && !text.equals("$")
            && !lower.startsWith("'s") && !lower.equals("n't");
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) || is("NUM");
    }
}
