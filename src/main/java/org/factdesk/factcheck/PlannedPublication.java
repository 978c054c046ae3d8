package org.factdesk.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.audit.Event;
import org.factdesk.audit.Notification;
import org.factdesk.audit.Verb;
import org.factdesk.job.Job;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;
import org.factdesk.web.Times;

/**
 * A passed text that goes out at a time. It is carried out by a job under the lock of its fact-check and ends in the same
 * transaction, so it happens once, whichever node does it and however often it is tried.
 */
@Entity
public class PlannedPublication extends PanacheEntityBase {

    public enum Outcome {
        PUBLISHED, CALLED_OFF, REFUSED
    }

    private static final Duration FURTHEST = Duration.ofDays(366);
    /** The page of the fact-check has them all. */
    private static final int MOST_TOLD = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public FactCheck factCheck;
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;
    public Instant dueAt;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member plannedBy;
    public Instant plannedAt = Instant.now();
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    public String reason;
    public Instant endedAt;

    public static Optional<PlannedPublication> openOf(FactCheck check) {
        return find("factCheck = ?1 and outcome is null", check).firstResultOptional();
    }

    /** To be locked before anything else of the plan is read. */
    static long checkOf(Long planId) {
        return find("select factCheck.id from PlannedPublication where id = ?1", planId).project(Long.class).singleResult();
    }

    /** The last one, if it came to nothing because a rule stood in the way. */
    public static Optional<PlannedPublication> refusedOf(FactCheck check) {
        return PlannedPublication.<PlannedPublication>find("factCheck = ?1 order by id desc", check).firstResultOptional()
                .filter(plan -> plan.outcome == Outcome.REFUSED && !check.isPublished());
    }

    /** @param number the revision that the editor had before them */
    public static PlannedPublication plan(FactCheck check, int number, Instant at, Member editor) {
        requirePlannable(check, editor);
        Revision revision = check.requireRead(number);
        PlannedPublication plan = new PlannedPublication();
        plan.factCheck = check;
        plan.revision = revision;
        plan.dueAt = at;
        plan.plannedBy = editor;
        plan.persist();
        Job.about(Job.Kind.PUBLISH_CHECK, plan.id).dueAt = at;
        Event.by(editor, Verb.PUBLICATION_PLANNED).onFactCheck(check.id)
                .saying("revision %d, %s".formatted(number, Times.exact(at))).record();
        return plan;
    }

    static void requirePlannable(FactCheck check, Member editor) {
        PublishFactCheck.require(check, editor);
        if (check.isPublished()) {
            throw Refusal.conflict("A changed verdict is not kept from readers: it goes out at once, with its note.");
        }
        if (openOf(check).isPresent()) {
            throw Refusal.conflict("Its publication is planned already: call that off first.");
        }
    }

    /** What stands in the way of this time, in words; empty where nothing does. */
    static Optional<String> problem(Instant at) {
        Instant now = Instant.now();
        if (!at.isAfter(now)) {
            return Optional.of("This time is over. To publish now there is a button of its own.");
        }
        return at.isAfter(now.plus(FURTHEST)) ? Optional.of("Plan at most a year ahead.") : Optional.empty();
    }

    public void callOff(Member member, String why) {
        end(Outcome.CALLED_OFF, why);
        Event.by(member, Verb.PUBLICATION_CALLED_OFF).onFactCheck(factCheck.id).saying(why).record();
    }

    /** The text went out, by this plan or before it by hand. */
    void done() {
        end(Outcome.PUBLISHED, null);
    }

    /**
     * By the one who planned it, by the rules of that moment. What they refuse stays, and every editor is told why; what has only become
     * weak goes out, and the one who planned it is told.
     */
    void carryOut() {
        try {
            List<Finding> weak = PublishFactCheck.publishAsPlanned(factCheck, revision.number, plannedBy);
            if (!weak.isEmpty()) {
                tell(Verb.WARNINGS_AROSE, weak.stream().limit(MOST_TOLD).map(Finding::words).collect(Collectors.joining(" ")), List.of(plannedBy));
            }
        } catch (Refusal refusal) {
            end(Outcome.REFUSED, refusal.getMessage());
            tell(Verb.PUBLICATION_REFUSED, refusal.getMessage(), Member.holding(Role.EDITOR));
        }
    }

    /** Nobody did it: the time came. */
    private void tell(Verb verb, String why, List<Member> people) {
        Event event = Event.by(null, verb).onFactCheck(factCheck.id).onClaim(factCheck.claims.get(0).id).because(why);
        event.record();
        Notification.tell(event, people);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    private void end(Outcome how, String why) {
        outcome = how;
        reason = why;
        endedAt = Instant.now();
    }
}
