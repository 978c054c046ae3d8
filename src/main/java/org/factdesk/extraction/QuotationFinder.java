package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the outermost quotations of a text, in all common kinds of marks. A quotation that goes on in the next paragraph opens
 * again there; an opening mark that nothing closes is no quotation.
 */
final class QuotationFinder {

    /** More is not a quotation but a text whose marks are broken. */
    private static final int MOST_PARAGRAPHS = 40;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> found = new ArrayList<>();

    /** Marks of this paragraph that are known not to go on in the next. */
    private final Set<Character> endsHere = new HashSet<>();

    private QuotationFinder(String text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
    }

    static List<Quotation> in(String text) {
        QuotationFinder finder = new QuotationFinder(text);
        int position = 0;
        for (Span paragraph : finder.paragraphs) {
            position = finder.scan(paragraph, Math.max(position, paragraph.start()));
        }
        return finder.found;
    }

    /** Returns where to go on: the end of the paragraph, or of a quotation that reached beyond it. */
    private int scan(Span paragraph, int from) {
        endsHere.clear();
        ClosingMark closing = new ClosingMark(text, paragraph);
        int position = from;
        while (position < paragraph.end()) {
            int end = opens(position, paragraph) ? quotationAt(position, closing, paragraph) : -1;
            position = end < 0 ? position + 1 : end;
        }
        return position;
    }

    private int quotationAt(int opening, ClosingMark closing, Span paragraph) {
        int close = closing.of(opening);
        if (close < 0 && !QuotationMark.isSingle(text.charAt(opening)) && !endsHere.contains(text.charAt(opening))) {
            int end = continuedAt(opening, paragraph);
            if (end >= 0) return end;
            endsHere.add(text.charAt(opening));
        }
        if (close < 0) close = closing.anyOf(opening);
        return close < 0 ? -1 : add(opening, close + 1, List.of(Span.trimmed(text, opening + 1, close)));
    }

    /** Several paragraphs, each with the opening mark, only the last with a closing one. */
    private int continuedAt(int opening, Span first) {
        List<Span> parts = new ArrayList<>();
        parts.add(Span.trimmed(text, opening + 1, first.end()));
        for (int index = indexAfter(first); index < paragraphs.size(); index++) {
            Span paragraph = paragraphs.get(index);
            if (text.charAt(paragraph.start()) != text.charAt(opening)) return -1;
            int close = new ClosingMark(text, paragraph).of(paragraph.start());
            if (close >= 0) {
                parts.add(Span.trimmed(text, paragraph.start() + 1, close));
                return add(opening, close + 1, parts);
            }
            parts.add(Span.trimmed(text, paragraph.start() + 1, paragraph.end()));
            if (parts.size() > MOST_PARAGRAPHS) return -1;
        }
        return -1;
    }

    private int add(int start, int end, List<Span> parts) {
        List<Span> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (filled.isEmpty()) return -1;
        found.add(new Quotation(start, end, filled));
        return end;
    }

    private int indexAfter(Span paragraph) {
        return Places.firstBehind(paragraph.start(), paragraphs, Span::start);
    }

    private boolean opens(int position, Span paragraph) {
        char mark = text.charAt(position);
        if (QuotationMark.closersOf(mark).isEmpty()) return false;
        boolean atStart = position == paragraph.start();
        boolean blankBehind = position + 1 >= paragraph.end() || Letters.isBlank(text.charAt(position + 1));
        boolean wordBefore = !atStart && Letters.isWordPart(text.charAt(position - 1));
        return switch (mark) {
            case '\u00AB', '\u300C', '\u300E', '\u201E' -> true;
            // Reversed guillemets hug their text; after a word this is a stray closing mark
            case '\u00BB', '\u203A', '\u201D', '\u201C', '\u201F', '\u2039', '\u201A', '"', '\uFF02' -> !blankBehind && !wordBefore;
            default -> !blankBehind && !wordBefore && !startsContraction(position);
        };
    }

    /** 'em, 'tis, '90s */
    private boolean startsContraction(int position) {
        String rest = text.substring(position + 1, Math.min(text.length(), position + 7)).toLowerCase(Locale.ROOT);
        return rest.matches("(?s)\\d\\ds\\b.*|(em|tis|twas|til|cause|n)\\b.*");
    }
}
