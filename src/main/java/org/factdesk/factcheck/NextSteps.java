package org.factdesk.factcheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.Member;
import org.factdesk.review.Verdict;

/** What each of several claims asks of one member now. What that hangs on is read for all of them at once. */
final class NextSteps {

    private final Member member;
    private final Set<Long> withEvidence;
    private final Set<Long> reviewed;
    private final Map<Long, FactCheck> checks;

    NextSteps(List<Claim> claims, Member member) {
        this.member = member;
        withEvidence = Evidence.on(among(claims, this::isMyWork));
        reviewed = Verdict.reviewedBy(member, among(claims, claim -> claim.stage() == Status.IN_REVIEW));
        checks = Overview.covering(among(claims, claim -> isMyWork(claim) || claim.stage() == Status.AGREED || claim.stage() == Status.APPROVED));
    }

    NextStep of(Claim claim) {
        return switch (claim.stage()) {
            case NEW -> ifAllowed(Transition.ASSIGN, NextStep.ASSIGN, claim);
            case ASSIGNED -> isMyWork(claim) ? work(claim) : NextStep.WAIT;
            case IN_REVIEW -> reviewed.contains(claim.id) ? NextStep.WAIT : ifAllowed(Transition.LOG_VERDICT, NextStep.LOG_VERDICT, claim);
            case DISPUTED -> claim.allows(Transition.SUPERSEDE_VERDICT, member) ? NextStep.SUPERSEDE
                    : ifAllowed(Transition.DECIDE, NextStep.DECIDE, claim);
            case AGREED -> check(claim).map(check -> text(new Steps(check, member))).orElse(NextStep.WAIT);
            case APPROVED -> check(claim).filter(check -> PublishFactCheck.isDue(check, member)).map(check -> NextStep.PUBLISH).orElse(NextStep.WAIT);
            case DISMISSED, DUPLICATE -> ifAllowed(Transition.REOPEN, NextStep.REOPEN, claim);
            case PUBLISHED, WITHDRAWN -> NextStep.WAIT;
        };
    }

    private NextStep ifAllowed(Transition transition, NextStep step, Claim claim) {
        return claim.allows(transition, member) ? step : NextStep.WAIT;
    }

    private boolean isMyWork(Claim claim) {
        return claim.stage() == Status.ASSIGNED && claim.allows(Transition.SUBMIT, member);
    }

    private NextStep work(Claim claim) {
        if (!withEvidence.contains(claim.id)) {
            return NextStep.GATHER;
        }
        boolean written = check(claim).flatMap(FactCheck::latest).filter(revision -> revision.text().complete()).isPresent();
        return written ? NextStep.SUBMIT : NextStep.WRITE;
    }

    private Optional<FactCheck> check(Claim claim) {
        return Optional.ofNullable(checks.get(claim.id));
    }

    private static NextStep text(Steps steps) {
        return steps.rewrite() ? NextStep.REWRITE : steps.pass() ? NextStep.PASS_TEXT : NextStep.WAIT;
    }

    private static List<Claim> among(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).toList();
    }
}
