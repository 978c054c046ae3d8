package org.factdesk.factcheck;

import org.factdesk.claim.Claim;

/** For those who have nothing to do on a claim: what it waits for, in a sentence. */
final class Waiting {

    private Waiting() {
    }

    static String words(Claim claim) {
        return switch (claim.stage()) {
            case NEW -> "An editor assigns this claim to a fact-checker and a reviewer, or drops it.";
            case ASSIGNED -> claim.factChecker.name + " gathers evidence, writes the draft and proposes a verdict.";
            case IN_REVIEW -> claim.reviewer.name + " judges the claim without knowing what " + claim.factChecker.name + " proposes.";
            case DISPUTED -> "%s and %s talk it over. Either may change their mind; else an editor who gave neither verdict decides."
                    .formatted(claim.factChecker.name, claim.reviewer.name);
            case AGREED -> "The verdict stands. Somebody who did not write the text reads it and lets it pass.";
            case APPROVED -> "The text was passed. An editor publishes it, once every claim of the fact-check is ready.";
            case PUBLISHED -> "The fact-check is public.";
            case WITHDRAWN -> "The fact-check was withdrawn. Its address stays and says so, until an editor other than the one who withdrew it restores it.";
            case DISMISSED -> "The newsroom does not go on with this claim: " + claim.dropReason.label() + ".";
            case DUPLICATE -> "The desk has this claim already.";
        };
    }
}
