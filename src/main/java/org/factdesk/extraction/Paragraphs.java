package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold something; a line break always ends a paragraph. */
final class Paragraphs {

    private Paragraphs() {
    }

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int position = 0; position <= text.length(); position++) {
            if (position < text.length() && !Letters.isLineBreak(text.charAt(position))) continue;
            Span paragraph = Span.trimmed(text, start, position);
            if (!paragraph.isEmpty()) paragraphs.add(paragraph);
            start = position + 1;
        }
        return paragraphs;
    }
}
