package org.factdesk.claim;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.audit.Event;
import org.factdesk.audit.Notification;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/**
 * What somebody said and the newsroom checks. Its status moves only through {@link #move}. While a published claim is judged
 * again it stays PUBLISHED, and {@link #judging} goes the way of the table from ASSIGNED on, until readers get the new verdict
 * or the old one stands.
 */
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
    /** No part of its wording: a form about that is not out of date when these are set. */
    @ManyToMany
    @JoinTable(name = "claim_topic", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("name")
    @OptimisticLock(excluded = true)
    public Set<Topic> topics = new LinkedHashSet<>();
    public Double checkWorthiness;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] reasons = {};
    @Enumerated(EnumType.STRING)
    public Status status = Status.NEW;
    /** Where the round stands that judges a published claim again; null while there is none. */
    @Enumerated(EnumType.STRING)
    public Status judging;
    @Enumerated(EnumType.STRING)
    public Priority priority = Priority.NORMAL;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member factChecker;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member reviewer;
    /** Of a panel of three; else null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Member secondReviewer;
    public LocalDate dueOn;
    /** While it is withdrawn. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Member withdrawnBy;
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
        Event event = Event.by(member, transition.verb()).onClaim(id).moving(stage(), target).saying(detail).because(reason);
        event.record();
        Notification.tell(event, people());
        Status from = stage();
        if (isJudgedAgain() || transition == Transition.REJUDGE) {
            judging = target == Status.PUBLISHED ? null : target;
        } else {
            status = target;
        }
        Arc.container().beanManager().getEvent().fire(new ClaimMoved(this, from, member));
    }

    /** What the table is asked with: where the claim stands, or its round while it is judged again. */
    public Status stage() {
        return isJudgedAgain() ? judging : status;
    }

    public boolean isJudgedAgain() {
        return judging != null;
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
        if (!transition.openFrom(this)) {
            throw Refusal.conflict("“%s” is not possible while a claim is %s%s.".formatted(transition.label(),
                    isJudgedAgain() ? "judged again and " : "", stage().label().toLowerCase()));
        }
    }

    public boolean allows(Transition transition, Member member) {
        return transition.openFrom(this) && transition.openTo(member, this);
    }

    /** For templates: by the transition's name. */
    public boolean allows(String transition, Member member) {
        return allows(Transition.valueOf(transition), member);
    }

    /** What somebody may do next, in the order of the table; a verdict is confirmed by itself. */
    public List<Transition> open() {
        return Arrays.stream(Transition.values()).filter(transition -> transition.openFrom(this) && transition != Transition.CONFIRM_VERDICT)
                .toList();
    }

    public void assignTo(Member newFactChecker, Member newReviewer, LocalDate due, Priority newPriority, Member editor) {
        assignTo(newFactChecker, List.of(newReviewer), due, newPriority, editor);
    }

    /** @param reviewers one, or two for a panel of three */
    public void assignTo(Member newFactChecker, List<Member> reviewers, LocalDate due, Priority newPriority, Member editor) {
        AssignClaim.to(this, newFactChecker, reviewers, editor);
        dueOn = due;
        priority = newPriority;
    }

    public void replaceReviewer(Member instead, Member newReviewer, Member editor) {
        AssignClaim.replace(this, instead, newReviewer, editor);
    }

    /** Another member does the part of the one who leaves it; the claim stays where it is. */
    public void handOver(Role part, Member from, Member to, Member admin) {
        AssignClaim.handOver(this, part, from, to, admin);
    }

    public void drop(DropReason why, String note, Member editor) {
        check(Transition.DROP, editor);
        dropReason = why;
        move(Transition.DROP, editor, why.label(), note);
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
        secondReviewer = null;
        dueOn = null;
    }

    /** Whose business its words, its origin, its topics and the party of its claimant are. */
    public boolean belongsTo(Member member) {
        return member.holds(Role.EDITOR) || isFactChecker(member);
    }

    /** While it is open to change, its own words and origin; once agreed on, a change means a new round. */
    public void requireChangeable(Member member) {
        new ChangeRule(this, status).require(member);
    }

    public boolean changeableBy(Member member) {
        return new ChangeRule(this, status).allows(member);
    }

    /** While evidence may be added: also to a published claim that is judged again, whose own words stay as they are. */
    public void requireGathering(Member member) {
        new ChangeRule(this, stage()).require(member);
    }

    public boolean gatheredBy(Member member) {
        return new ChangeRule(this, stage()).allows(member);
    }

    /** Tells of a change; one made after agreement sends the claim back to work. */
    public void changed(Verb verb, String detail, Member member) {
        if (stage() == Status.AGREED || stage() == Status.APPROVED) {
            move(Transition.REWORK, member, detail, null);
            return;
        }
        Event.by(member, verb).onClaim(id).saying(detail).record();
    }

    /** Tells of a change of what readers get beside the text; one made after the text was passed has it read again. */
    public void retold(Verb verb, String detail, Member member) {
        Event.by(member, verb).onClaim(id).saying(detail).record();
        if (stage() == Status.APPROVED) {
            move(Transition.CHANGE_TEXT, member, null, null);
        }
    }

    /** Those who work on it. */
    List<Member> people() {
        return Stream.concat(Stream.ofNullable(factChecker), reviewers().stream()).toList();
    }

    public boolean isFactChecker(Member member) {
        return Actor.ITS_FACT_CHECKER.is(member, this);
    }

    /** One, or two of a panel; none while nobody is assigned. */
    public List<Member> reviewers() {
        return Stream.of(reviewer, secondReviewer).filter(Objects::nonNull).toList();
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
