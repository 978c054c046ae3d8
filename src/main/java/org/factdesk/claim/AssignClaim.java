package org.factdesk.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.audit.Event;
import org.factdesk.audit.Notification;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/** Who checks and who reviews a claim: two people or a panel of three, each with the role and without a stake in it. */
final class AssignClaim {

    private AssignClaim() {
    }

    static void to(Claim claim, Member factChecker, List<Member> reviewers, Member editor) {
        claim.check(Transition.ASSIGN, editor);
        if (reviewers.contains(factChecker)) {
            throw Refusal.conflict("Nobody reviews their own fact-check: choose two people.");
        }
        if (reviewers.size() != reviewers.stream().distinct().count()) {
            throw Refusal.conflict("A panel is three people: choose two reviewers.");
        }
        requireRole(factChecker, Role.FACT_CHECKER);
        reviewers.forEach(reviewer -> requireRole(reviewer, Role.REVIEWER));
        Impartiality impartiality = Impartiality.of(claim);
        impartiality.require(factChecker);
        reviewers.forEach(impartiality::require);
        claim.factChecker = factChecker;
        claim.reviewer = reviewers.get(0);
        claim.secondReviewer = reviewers.size() > 1 ? reviewers.get(1) : null;
        String names = reviewers.stream().map(reviewer -> reviewer.name).collect(Collectors.joining(" and "));
        claim.move(Transition.ASSIGN, editor, "to %s, reviewed by %s".formatted(factChecker.name, names), null);
    }

    static void replace(Claim claim, Member instead, Member reviewer, Member editor) {
        claim.check(Transition.REPLACE_REVIEWER, editor);
        requireRole(reviewer, Role.REVIEWER);
        if (reviewer.equals(claim.factChecker) || claim.reviewers().contains(reviewer)) {
            throw Refusal.conflict("Nobody reviews their own fact-check, or twice: choose another reviewer.");
        }
        Impartiality.of(claim).require(reviewer);
        if (instead.equals(claim.reviewer)) {
            claim.reviewer = reviewer;
        } else {
            claim.secondReviewer = reviewer;
        }
        claim.move(Transition.REPLACE_REVIEWER, editor, "%s instead of %s".formatted(reviewer.name, instead.name), null);
    }

    static void handOver(Claim claim, Role part, Member from, Member to, Member admin) {
        claim.check(Transition.HAND_OVER, admin);
        requireRole(to, part);
        if (to.equals(claim.factChecker) || claim.reviewers().contains(to)) {
            throw Refusal.conflict("%s works on this claim already: nobody both checks and reviews it.".formatted(to.name));
        }
        Impartiality.of(claim).require(to);
        if (part == Role.FACT_CHECKER) {
            claim.factChecker = to;
        } else if (from.equals(claim.reviewer)) {
            claim.reviewer = to;
        } else {
            claim.secondReviewer = to;
        }
        Event event = Event.by(admin, Transition.HAND_OVER.verb()).onClaim(claim.id).aboutMember(from.id).moving(claim.stage(), claim.stage())
                .saying("%s instead of %s, as its %s".formatted(to.name, from.name, part.label()));
        event.record();
        Notification.tell(event, claim.people());
    }

    private static void requireRole(Member member, Role role) {
        if (!member.holds(role)) {
            throw Refusal.conflict("%s is not an active %s.".formatted(member.name, role.label()));
        }
    }
}
