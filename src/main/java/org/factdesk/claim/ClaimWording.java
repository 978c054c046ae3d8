package org.factdesk.claim;

import java.time.LocalDate;

/**
 * How a claim of an article is put, and by whom it was made.
 *
 * @param claimant null where nobody knows
 * @param quoted whether the passage holds the claimant's own words
 * @param madeOn null where nobody knows
 */
public record ClaimWording(String statement, String claimant, Claimant.Kind claimantKind, boolean quoted, String place, LocalDate madeOn) {
}
