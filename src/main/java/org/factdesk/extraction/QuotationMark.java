package org.factdesk.extraction;

/** The marks that quotations open and close with. */
final class QuotationMark {

    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02";

    private QuotationMark() {
    }

    static boolean isDouble(char mark) {
        return DOUBLE.indexOf(mark) >= 0;
    }

    static boolean isSingle(char mark) {
        return "'\u2018\u2019\u201A\u201B\u2039\u203A".indexOf(mark) >= 0;
    }

    /** The marks that close what this one opens; empty if it never opens. */
    static String closersOf(char opener) {
        return switch (opener) {
            case '"' -> "\"";
            case '\uFF02' -> "\uFF02";
            case '\u201C', '\u201F' -> "\u201D";
            case '\u201D' -> "\u201D";
            case '\u201E' -> "\u201C\u201D\u201F";
            case '\u00AB' -> "\u00BB";
            case '\u00BB' -> "\u00AB\u00BB";
            case '\u300C' -> "\u300D";
            case '\u300E' -> "\u300F";
            case '\u2018', '\u201B' -> "\u2019";
            case '\u201A' -> "\u2018\u2019";
            case '\u2039' -> "\u203A";
            case '\u203A' -> "\u2039";
            case '\'' -> "'";
            default -> "";
        };
    }
}
