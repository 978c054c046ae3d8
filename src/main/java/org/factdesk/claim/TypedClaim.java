package org.factdesk.claim;

import java.time.LocalDate;

/** A claim met outside any article of the desk. Whatever nobody knows is null. */
public record TypedClaim(String statement, String quotation, String language, String claimant, Claimant.Kind claimantKind,
        Appearance.Kind kind, String url, String place, LocalDate madeOn, String timeCode) {
}
