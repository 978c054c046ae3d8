package org.factdesk.factcheck;

import java.util.Optional;
import java.util.Set;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.review.Evidence;

/** What a claim asks of this very member now. The claim page and the queue say the same, since both ask here. */
public enum NextStep {
    ASSIGN("assign it"),
    GATHER("gather evidence"),
    WRITE("write the draft"),
    SUBMIT("propose a verdict"),
    LOG_VERDICT("your verdict"),
    SUPERSEDE("talk it over"),
    DECIDE("decide the dispute"),
    PASS_TEXT("read the text"),
    PUBLISH("publish it"),
    REOPEN("nothing more"),
    WAIT("wait");

    private static final Set<Status> READY = Set.of(Status.AGREED, Status.APPROVED);

    private final String words;

    NextStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static NextStep of(Claim claim, Member member) {
        return switch (claim.status) {
            case NEW -> ifAllowed(Transition.ASSIGN, ASSIGN, claim, member);
            case ASSIGNED -> claim.allows(Transition.SUBMIT, member) ? work(claim) : WAIT;
            case IN_REVIEW -> ifAllowed(Transition.LOG_VERDICT, LOG_VERDICT, claim, member);
            case DISPUTED -> claim.allows(Transition.SUPERSEDE_VERDICT, member) ? SUPERSEDE
                    : ifAllowed(Transition.DECIDE, DECIDE, claim, member);
            case AGREED -> claim.allows(Transition.PASS_TEXT, member) && readableBy(claim, member) ? PASS_TEXT : WAIT;
            case APPROVED -> claim.allows(Transition.PUBLISH, member) && allClaims(claim, Set.of(Status.APPROVED)) ? PUBLISH : WAIT;
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

    /** A complete text that somebody else wrote, on claims whose verdicts are settled. */
    private static boolean readableBy(Claim claim, Member member) {
        return latest(claim).filter(revision -> revision.text().complete() && !revision.factCheck.wroteBy(member)).isPresent()
                && allClaims(claim, READY);
    }

    private static boolean allClaims(Claim claim, Set<Status> statuses) {
        return FactCheck.covering(claim).filter(check -> check.standingClaims().stream()
                .allMatch(one -> statuses.contains(one.status))).isPresent();
    }

    private static Optional<Revision> latest(Claim claim) {
        return FactCheck.covering(claim).flatMap(FactCheck::latest);
    }
}
