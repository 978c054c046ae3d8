package org.factdesk.extraction;

import java.util.List;

/**
 * Who said what.
 *
 * @param source  the words that name the speaker, or null where the text does not name one here
 * @param cue     the words that say that something is said ("said", "according to"), or null for a quotation standing alone
 * @param content what is said, in the order of the text; quotations include their marks; empty where the text only says that
 *                somebody spoke
 */
public record Attribution(Span source, Span cue, List<Span> content) {

    /** Where the first of its stretches begins. */
    int start() {
        int start = Integer.MAX_VALUE;
        if (source != null) start = source.start();
        if (cue != null) start = Math.min(start, cue.start());
        return content.isEmpty() ? start : Math.min(start, content.get(0).start());
    }

    /** Whether it only says where something comes from. */
    boolean isAccording() {
        return cue != null && CueKinds.of(cue.text()) == CueKind.ACCORDING;
    }
}
