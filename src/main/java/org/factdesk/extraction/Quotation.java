package org.factdesk.extraction;

import java.util.List;

/**
 * An outermost quotation.
 *
 * @param parts what stands between the marks; one part for each paragraph of a quotation that goes on over several
 */
record Quotation(int start, int end, List<Span> parts) {

    int innerStart() {
        return parts.get(0).start();
    }

    int innerEnd() {
        return parts.get(parts.size() - 1).end();
    }

    boolean covers(Word word) {
        return start <= word.start() && word.end() <= end;
    }
}
