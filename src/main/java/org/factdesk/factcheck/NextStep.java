package org.factdesk.factcheck;

import java.util.Optional;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.Member;
import org.factdesk.review.Round;

/** What a claim asks of this very member now. The claim page and the queue say the same, since both ask here. */
public enum NextStep {
    ASSIGN("assign it"),
    GATHER("gather evidence"),
    WRITE("write the draft"),
    SUBMIT("propose a verdict"),
    LOG_VERDICT("your verdict"),
    SUPERSEDE("talk it over"),
    DECIDE("decide the dispute"),
    REWRITE("write what goes with the new verdict"),
    PASS_TEXT("read the text"),
    PUBLISH("publish it"),
    REOPEN("nothing more"),
    WAIT("wait");

    private final String words;

    NextStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static NextStep of(Claim claim, Member member) {
        return switch (claim.stage()) {
            case NEW -> ifAllowed(Transition.ASSIGN, ASSIGN, claim, member);
            case ASSIGNED -> claim.allows(Transition.SUBMIT, member) ? work(claim) : WAIT;
            case IN_REVIEW -> Round.latest(claim).filter(round -> round.hasLogged(member)).isPresent() ? WAIT
                    : ifAllowed(Transition.LOG_VERDICT, LOG_VERDICT, claim, member);
            case DISPUTED -> claim.allows(Transition.SUPERSEDE_VERDICT, member) ? SUPERSEDE
                    : ifAllowed(Transition.DECIDE, DECIDE, claim, member);
            case AGREED -> steps(claim, member).map(steps -> steps.rewrite() ? REWRITE : steps.pass() ? PASS_TEXT : WAIT).orElse(WAIT);
            case APPROVED -> steps(claim, member).filter(Steps::publish).isPresent() ? PUBLISH : WAIT;
            case DISMISSED, DUPLICATE -> ifAllowed(Transition.REOPEN, REOPEN, claim, member);
            case PUBLISHED, WITHDRAWN -> WAIT;
        };
    }

    private static NextStep ifAllowed(Transition transition, NextStep step, Claim claim, Member member) {
        return claim.allows(transition, member) ? step : WAIT;
    }

    private static NextStep work(Claim claim) {
        if (Evidence.of(claim).isEmpty()) {
            return GATHER;
        }
        return latest(claim).filter(revision -> revision.text().complete()).isPresent() ? SUBMIT : WRITE;
    }

    private static Optional<Steps> steps(Claim claim, Member member) {
        return FactCheck.covering(claim).map(check -> Steps.of(check, member));
    }

    private static Optional<Revision> latest(Claim claim) {
        return FactCheck.covering(claim).flatMap(FactCheck::latest);
    }
}
