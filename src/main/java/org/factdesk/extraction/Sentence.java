package org.factdesk.extraction;

import java.util.List;

/**
 * A sentence of the text, or a headline.
 *
 * @param checkWorthiness 0 to 1; 0.5 is the line between worth checking and not
 * @param reasons         what moved the figure most, strongest first
 */
public record Sentence(Span span, double checkWorthiness, List<Reason> reasons) {
}
