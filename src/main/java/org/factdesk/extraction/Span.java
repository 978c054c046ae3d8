package org.factdesk.extraction;

/**
 * A stretch of the input text.
 *
 * @param start first UTF-16 unit
 * @param end   one past the last UTF-16 unit
 * @param text  exactly what stands there
 */
public record Span(int start, int end, String text) {

    static Span of(String whole, int start, int end) {
        return new Span(start, end, whole.substring(start, end));
    }

    /** The stretch without white space at its edges. */
    static Span trimmed(String whole, int start, int end) {
        while (start < end && Letters.isBlank(whole.charAt(start))) start++;
        while (end > start && Letters.isBlank(whole.charAt(end - 1))) end--;
        return of(whole, start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    boolean contains(int position) {
        return start <= position && position < end;
    }
}
