package org.factdesk.claim;

import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/** Who checks and who reviews a claim: two people, each with the role. */
final class AssignClaim {

    private AssignClaim() {
    }

    static void to(Claim claim, Member factChecker, Member reviewer, Member editor) {
        claim.check(Transition.ASSIGN, editor);
        if (factChecker.equals(reviewer)) {
            throw Refusal.conflict("Nobody reviews their own fact-check: choose two people.");
        }
        requireRole(factChecker, Role.FACT_CHECKER);
        requireRole(reviewer, Role.REVIEWER);
        claim.factChecker = factChecker;
        claim.reviewer = reviewer;
        claim.move(Transition.ASSIGN, editor, "to %s, reviewed by %s".formatted(factChecker.name, reviewer.name), null);
    }

    static void reviewer(Claim claim, Member reviewer, Member editor) {
        claim.check(Transition.REPLACE_REVIEWER, editor);
        requireRole(reviewer, Role.REVIEWER);
        if (reviewer.equals(claim.factChecker)) {
            throw Refusal.conflict("Nobody reviews their own fact-check: choose another reviewer.");
        }
        String change = "%s instead of %s".formatted(reviewer.name, claim.reviewer.name);
        claim.reviewer = reviewer;
        claim.move(Transition.REPLACE_REVIEWER, editor, change, null);
    }

    private static void requireRole(Member member, Role role) {
        if (!member.holds(role)) {
            throw Refusal.conflict("%s is not an active %s.".formatted(member.name, role.label()));
        }
    }
}
