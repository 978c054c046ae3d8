package org.factdesk.site;

import org.factdesk.claim.Claim;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;

/** A claim of a public check with the round that settled it. Its number is its place on the page, from 1. */
public record JudgedClaim(int number, Claim claim, Round round) {

    public Rating rating() {
        return round.outcome;
    }

    /** The rating stands until a new round has come to another, and readers are told so. */
    public boolean underReview() {
        return claim.isJudgedAgain();
    }

    public boolean quoted() {
        return claim.quotation != null;
    }

    /** As it was said, where that is known; else as the newsroom states it. */
    public String words() {
        return quoted() ? claim.quotation : claim.statement;
    }

    /** Whether who, where or when is known. */
    public boolean placed() {
        return claim.claimant != null || claim.appearance != null;
    }
}
