package org.factdesk.extraction;

import java.util.List;

/**
 * Who said what.
 *
 * @param source  the words that name the speaker, or null where the text does not name one here
 * @param cue     the words that say that something is said ("said", "according to"), or null for a quotation standing alone
 * @param content what is said, in the order of the text; quotations include their marks
 */
public record Attribution(Span source, Span cue, List<Span> content) {
}
