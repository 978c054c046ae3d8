package org.factdesk.extraction;

import java.util.List;
import java.util.stream.Collectors;

/** The claim as a sentence of its own. Nothing is added or reworded; what only frames the claim is left out. */
final class Statement {

    private Statement() {
    }

    /** From the parts of a quotation. */
    static String ofQuotation(List<Span> parts) {
        return parts.stream().map(Span::text).map(Statement::withoutEdges).collect(Collectors.joining(" "));
    }

    /** From reported speech, in which marks only show which words are the speaker's own. */
    static String ofReport(String content) {
        String plain = content.chars().filter(character -> !QuotationMark.isDouble((char) character))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.strip().replaceFirst("^[,;:\\s]+", "").replaceFirst("^(?i:that)\\s+", "");
    }

    /** Reported speech to be put behind "that". */
    static String asClause(String content) {
        return ofReport(content).replaceFirst("[,.]+$", "");
    }

    /** From a whole sentence; its marks stay unless they enclose all of it. */
    static String ofSentence(String sentence) {
        boolean enclosed = sentence.length() > 1 && QuotationMark.isDouble(sentence.charAt(0));
        boolean closedInside = sentence.chars().skip(1).limit(Math.max(0, sentence.length() - 2L))
            .anyMatch(character -> QuotationMark.isDouble((char) character));
        return enclosed && !closedInside ? withoutEdges(sentence) : sentence;
    }

    private static String withoutEdges(String quoted) {
        int start = 0;
        int end = quoted.length();
        while (start < end && (QuotationMark.isDouble(quoted.charAt(start)) || Letters.isBlank(quoted.charAt(start)))) start++;
        if (start == 0) return quoted;
        while (end > start && (QuotationMark.isDouble(quoted.charAt(end - 1)) || Letters.isBlank(quoted.charAt(end - 1)))) end--;
        return quoted.substring(start, end);
    }

    /** With a capital, a full stop, and single blanks. */
    static String finished(String raw) {
        String text = raw.replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip().replaceFirst("[,;:\\s\\u2013\\u2014-]+$", "");
        if (text.isEmpty()) return text;
        int first = text.codePointAt(0);
        String capital = new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(text, Character.charCount(first), text.length()).toString();
        return capital.matches("(?s).*[.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4][\"\u201D\u2019'\u00BB)\\]]*") ? capital : capital + ".";
    }
}
