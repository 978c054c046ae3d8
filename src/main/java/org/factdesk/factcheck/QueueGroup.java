package org.factdesk.factcheck;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Due;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;

/** One kind of work in a member's queue, the most urgent first. */
public record QueueGroup(Kind kind, List<Item> items) {

    /** In the order in which others wait for it. */
    public enum Kind {
        REVIEW("To review", Status.IN_REVIEW, " and (c.reviewer = :member or c.secondReviewer = :member)", NextStep.LOG_VERDICT),
        WORK("To work on", Status.ASSIGNED, " and c.factChecker = :member", NextStep.GATHER, NextStep.WRITE, NextStep.SUBMIT),
        DISPUTES("Disputes", Status.DISPUTED, "", NextStep.SUPERSEDE, NextStep.DECIDE),
        REWRITES("Texts to change", Status.AGREED, " and c.judging is not null", NextStep.REWRITE),
        TEXTS("Texts to pass", Status.AGREED, "", NextStep.PASS_TEXT),
        READY("Ready to publish", Status.APPROVED, "", NextStep.PUBLISH),
        NEW_CLAIMS("New claims to assign", Status.NEW, "", NextStep.ASSIGN);

        private final String label;
        private final Status status;
        private final String whose;
        private final Set<NextStep> steps;

        Kind(String label, Status status, String whose, NextStep... steps) {
            this.label = label;
            this.status = status;
            this.whose = whose;
            this.steps = Set.of(steps);
        }

        private Parameters parameters(Member member) {
            Parameters parameters = Parameters.with("status", status);
            return whose.contains(":member") ? parameters.and("member", member) : parameters;
        }

        public String label() {
            return label;
        }

        public Status status() {
            return status;
        }
    }

    public record Item(Claim claim, NextStep step, Due due) {
    }

    private static final int MOST = 50;

    /** Only groups that hold something. */
    static List<QueueGroup> of(Member member, LocalDate today) {
        return Arrays.stream(Kind.values()).map(kind -> new QueueGroup(kind, items(kind, member, today)))
                .filter(group -> !group.items.isEmpty()).toList();
    }

    /** The board has the rest. */
    public boolean full() {
        return items.size() == MOST;
    }

    private static List<Item> items(Kind kind, Member member, LocalDate today) {
        List<Claim> claims = Claim.<Claim>find("from Claim c left join fetch c.claimant left join fetch c.appearance"
                + " where coalesce(c.judging, c.status) = :status" + kind.whose + " order by c.dueOn nulls last,"
                + " case when c.priority = 'HIGH' then 0 when c.priority = 'NORMAL' then 1 else 2 end, c.id",
                kind.parameters(member)).page(Page.ofSize(MOST)).list();
        NextSteps steps = new NextSteps(claims, member);
        return claims.stream().map(claim -> new Item(claim, steps.of(claim), Due.of(claim, today)))
                .filter(item -> kind.steps.contains(item.step)).toList();
    }
}
