package org.factdesk.factcheck;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;
import org.factdesk.review.Round;

/** For those who have nothing to do on a claim: what it waits for, in a sentence. */
final class Waiting {

    private Waiting() {
    }

    static String words(Claim claim) {
        return switch (claim.stage()) {
            case NEW -> "An editor assigns this claim to a fact-checker and a reviewer, or drops it.";
            case ASSIGNED -> claim.factChecker.name + " gathers evidence, writes the draft and proposes a verdict.";
            case IN_REVIEW -> judging(claim);
            case DISPUTED -> claim.factChecker.name + " and " + names(claim.reviewers())
                    + " talk it over. Each may change their mind; else an editor who gave neither verdict decides.";
            case AGREED -> "The verdict stands. Somebody who did not write the text reads it and lets it pass.";
            case APPROVED -> "The text was passed. An editor publishes it, once every claim of the fact-check is ready.";
            case PUBLISHED -> "The fact-check is public.";
            case WITHDRAWN -> "The fact-check was withdrawn. Its address stays and says so, until an editor other than the one who withdrew it restores it.";
            case DISMISSED -> "The newsroom does not go on with this claim: " + claim.dropReason.label() + ".";
            case DUPLICATE -> "The desk has this claim already.";
        };
    }

    private static String judging(Claim claim) {
        List<Member> awaited = Round.latest(claim).orElseThrow().awaited();
        return awaited.size() == 1 ? "%s judges the claim without knowing what %s proposes.".formatted(names(awaited), claim.factChecker.name)
                : "%s judge the claim, without knowing what %s proposes or what the other finds.".formatted(names(awaited), claim.factChecker.name);
    }

    private static String names(List<Member> members) {
        return members.stream().map(member -> member.name).collect(Collectors.joining(" and "));
    }
}
