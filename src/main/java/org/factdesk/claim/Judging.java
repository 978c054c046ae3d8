package org.factdesk.claim;

import java.util.Set;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/**
 * Whether a member could still be the one to log the second verdict on a claim, and so has to judge it on their own. A claim
 * that was dropped may be reopened and judged by anybody: it stays closed to reviewers too.
 */
public record Judging(Claim claim, Member member) {

    private static final Set<Status> BEFORE_THE_SECOND_VERDICT = Set.of(Status.NEW, Status.ASSIGNED, Status.IN_REVIEW,
            Status.DISMISSED, Status.DUPLICATE);

    public boolean isAhead() {
        return BEFORE_THE_SECOND_VERDICT.contains(claim.stage())
                && !claim.isFactChecker(member)
                && (member.holds(Role.REVIEWER) || claim.reviewers().contains(member));
    }

    /** For what shows more than a blind reviewer may know. */
    public void requireDone() {
        if (isAhead()) {
            throw Refusal.forbidden("Reviewers judge on their own: this opens once the second verdict is logged.");
        }
    }
}
