package org.factdesk.review;

import java.util.Set;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/**
 * What a member may see of a claim that is being judged. A reviewer judges blind: until every reviewer has logged, whoever could
 * still be one of them, or is, sees the claim and what was gathered, but neither the proposal nor the stance of a source, nor notes, nor
 * the text. A claim that was dropped may be reopened and judged by anybody: it stays closed to reviewers too.
 */
public record Sight(Claim claim, Member member) {

    private static final Set<Status> BEFORE_THE_SECOND_VERDICT = Set.of(Status.NEW, Status.ASSIGNED, Status.IN_REVIEW,
            Status.DISMISSED, Status.DUPLICATE);

    public boolean blind() {
        return BEFORE_THE_SECOND_VERDICT.contains(claim.stage())
                && !claim.isFactChecker(member)
                && (member.holds(Role.REVIEWER) || claim.reviewers().contains(member));
    }

    /** For what shows more than a blind reviewer may know. */
    public void requireOpen() {
        if (blind()) {
            throw Refusal.forbidden("Reviewers judge on their own: this opens once the second verdict is logged.");
        }
    }
}
