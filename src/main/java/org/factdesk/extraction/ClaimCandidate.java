package org.factdesk.extraction;

import java.util.List;

/**
 * A claim that an editor may take.
 *
 * @param rank            1 is the strongest
 * @param span            where it stands: the quotation without its outer marks, the reported clause, or the sentence
 * @param repeats         where else the text says the same, in its order
 * @param statement       the claim as a sentence of its own
 * @param unclear         words of the statement that need the article to be understood ("he", "Wednesday"), since the program is
 *                        not sure what they stand for
 * @param quotation       exactly the text of {@code span} if that is quoted speech, otherwise null
 * @param claimant        who makes the claim, in words of the text, or null if that is not certain, or if it is the article
 * @param via             through whom or what it came to the article ("according to …"), in words of the text, or null
 * @param checkWorthiness 0 to 1; 0.5 is the line between worth checking and not
 * @param reasons         what moved the figure most, strongest first
 */
public record ClaimCandidate(int rank, Span span, List<Span> repeats, String statement, List<String> unclear, String quotation,
                             String claimant, String via, double checkWorthiness, List<Reason> reasons) {
}
