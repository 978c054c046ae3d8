package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.extraction.Reason;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody said and the newsroom checks. Its status moves only through {@link #move}. */
@Entity
public class Claim extends PanacheEntityBase {

    public enum Priority {
        LOW("Low"), NORMAL("Normal"), HIGH("High");

        private final String label;

        Priority(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String statement;
    /** Verbatim, in its own language. */
    public String quotation;
    public String language;
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;
    @OneToOne(fetch = FetchType.LAZY)
    public Candidate candidate;
    public Integer startOffset;
    public Integer endOffset;
    public String contextBefore;
    public String contextAfter;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claimant claimant;
    @OneToOne(mappedBy = "claim", cascade = CascadeType.PERSIST)
    public Appearance appearance;
    public Double checkWorthiness;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] reasons = {};
    @Enumerated(EnumType.STRING)
    public Status status = Status.NEW;
    @Enumerated(EnumType.STRING)
    public Priority priority = Priority.NORMAL;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member factChecker;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member reviewer;
    public LocalDate dueOn;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim duplicateOf;
    @Enumerated(EnumType.STRING)
    public DropReason dropReason;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member addedBy;
    public Instant addedAt = Instant.now();
    @Version
    public int version;

    /** Every member sees every claim; what of its judging they see is the business of the review room. */
    public static Claim visible(long id) {
        return Claim.<Claim>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** For a verb: whoever comes second waits here, and then meets the status that the first one left. */
    public static Claim toChange(long id) {
        return Claim.<Claim>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** One step along the table: who may not, or from here not, is refused by the rule's name; the event is written. */
    public void move(Transition transition, Status target, Member member, String detail, String reason) {
        check(transition, member);
        if (!transition.to().contains(target)) {
            throw new IllegalArgumentException(transition + " does not lead to " + target);
        }
        Event.by(member, transition.verb()).onClaim(id).moving(status, target).saying(detail).because(reason).record();
        status = target;
    }

    /** For a transition that leads to one status only. */
    public void move(Transition transition, Member member, String detail, String reason) {
        move(transition, transition.to().iterator().next(), member, detail, reason);
    }

    /** Refuses what the table does not allow; changes nothing. */
    public void check(Transition transition, Member member) {
        if (!transition.openTo(member, this)) {
            throw Refusal.forbidden("“%s” is for %s.".formatted(transition.label(), transition.byWhom()));
        }
        if (!transition.openFrom(status)) {
            throw Refusal.conflict("“%s” is not possible while a claim is %s.".formatted(transition.label(),
                    status.label().toLowerCase()));
        }
    }

    public boolean allows(Transition transition, Member member) {
        return transition.openFrom(status) && transition.openTo(member, this);
    }

    /** For templates: by the transition's name. */
    public boolean allows(String transition, Member member) {
        return allows(Transition.valueOf(transition), member);
    }

    /** What may happen next, whoever does it, in the order of the table. */
    public List<Transition> open() {
        return Arrays.stream(Transition.values()).filter(transition -> transition.openFrom(status)).toList();
    }

    public void assignTo(Member newFactChecker, Member newReviewer, LocalDate due, Priority newPriority, Member editor) {
        check(Transition.ASSIGN, editor);
        if (newFactChecker.equals(newReviewer)) {
            throw Refusal.conflict("Nobody reviews their own fact-check: choose two people.");
        }
        requireRole(newFactChecker, Role.FACT_CHECKER);
        requireRole(newReviewer, Role.REVIEWER);
        factChecker = newFactChecker;
        reviewer = newReviewer;
        dueOn = due;
        priority = newPriority;
        move(Transition.ASSIGN, editor, "to %s, reviewed by %s".formatted(factChecker.name, reviewer.name), null);
    }

    public void replaceReviewer(Member newReviewer, Member editor) {
        check(Transition.REPLACE_REVIEWER, editor);
        requireRole(newReviewer, Role.REVIEWER);
        if (newReviewer.equals(factChecker)) {
            throw Refusal.conflict("Nobody reviews their own fact-check: choose another reviewer.");
        }
        String change = "%s instead of %s".formatted(newReviewer.name, reviewer.name);
        reviewer = newReviewer;
        move(Transition.REPLACE_REVIEWER, editor, change, null);
    }

    /** Another member does one of the two parts in place of the one who leaves it; the claim stays where it is. */
    public void handOver(Role part, Member to, Member admin) {
        check(Transition.HAND_OVER, admin);
        requireRole(to, part);
        Member from = part == Role.REVIEWER ? reviewer : factChecker;
        if (to.equals(factChecker) || to.equals(reviewer)) {
            throw Refusal.conflict("%s works on this claim already: nobody both checks and reviews it.".formatted(to.name));
        }
        if (part == Role.REVIEWER) {
            reviewer = to;
        } else {
            factChecker = to;
        }
        Event.by(admin, Transition.HAND_OVER.verb()).onClaim(id).aboutMember(from.id).moving(status, status)
                .saying("%s instead of %s, as its %s".formatted(to.name, from.name, part.label())).record();
    }

    public void drop(DropReason why, String note, Member editor) {
        move(Transition.DROP, editor, why.label(), note);
        dropReason = why;
    }

    public void markDuplicateOf(Claim other, Member editor) {
        if (other.equals(this) || other.status == Status.DUPLICATE) {
            throw Refusal.conflict("Name another claim that is not a duplicate itself.");
        }
        move(Transition.MARK_DUPLICATE, editor, "of claim " + other.id, null);
        duplicateOf = other;
    }

    public void reopen(Member editor) {
        move(Transition.REOPEN, editor, null, null);
        dropReason = null;
        duplicateOf = null;
        factChecker = null;
        reviewer = null;
        dueOn = null;
    }

    /** While it is open to change, its own words and origin; once agreed on, a change means a new round. */
    public void requireChangeable(Member member) {
        if (!changesBelongTo(member)) {
            throw Refusal.forbidden("A claim is changed by its fact-checker or an editor.");
        }
        if (!CHANGEABLE.contains(status)) {
            throw Refusal.conflict("A claim is not changed while it is " + status.label().toLowerCase() + ".");
        }
    }

    public boolean changeableBy(Member member) {
        return changesBelongTo(member) && CHANGEABLE.contains(status);
    }

    /** Tells of a change; one made after agreement sends the claim back to work. */
    public void changed(Verb verb, String detail, Member member) {
        if (status == Status.AGREED || status == Status.APPROVED) {
            move(Transition.REWORK, member, detail, null);
            return;
        }
        Event.by(member, verb).onClaim(id).saying(detail).record();
    }

    public boolean isFactChecker(Member member) {
        return Actor.ITS_FACT_CHECKER.is(member, this);
    }

    public boolean isReviewer(Member member) {
        return Actor.ITS_REVIEWER.is(member, this);
    }

    public List<String> reasonLabels() {
        return Arrays.stream(reasons).map(code -> Reason.valueOf(code).label()).toList();
    }

    private static final Set<Status> CHANGEABLE = Set.of(Status.NEW, Status.ASSIGNED, Status.AGREED, Status.APPROVED);

    private boolean changesBelongTo(Member member) {
        return member.holds(Role.EDITOR) || isFactChecker(member);
    }

    private static void requireRole(Member member, Role role) {
        if (!member.holds(role)) {
            throw Refusal.conflict("%s is not an active %s.".formatted(member.name, role.label()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim claim && id != null && id.equals(claim.id);
    }

    @Override
    public int hashCode() {
        return Claim.class.hashCode();
    }
}
