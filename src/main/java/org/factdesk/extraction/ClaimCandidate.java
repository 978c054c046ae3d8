package org.factdesk.extraction;

import java.util.List;

/**
 * A claim that an editor may take.
 *
 * @param rank            1 is the strongest
 * @param span            where it stands: the quotation without its outer marks, the reported clause, or the sentence
 * @param statement       the claim as a sentence of its own
 * @param quotation       exactly the text of {@code span} if that is quoted speech, otherwise null
 * @param claimant        who makes the claim, in words of the text, or null if that is not certain
 * @param checkWorthiness 0 to 1; 0.5 is the line between worth checking and not
 * @param reasons         what moved the figure most, strongest first
 */
public record ClaimCandidate(int rank, Span span, String statement, String quotation, String claimant,
                             double checkWorthiness, List<Reason> reasons) {
}
