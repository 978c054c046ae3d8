package org.factdesk.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Reply;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.review.Sight;
import org.factdesk.web.Refusal;

/** A piece of writing on one or more claims: the desk works on its latest revision, readers see the live one. */
@Entity
public class FactCheck extends PanacheEntityBase {

    private static final Set<Status> WITH_READERS = Set.of(Status.PUBLISHED, Status.WITHDRAWN);
    private static final Set<Status> GIVEN_UP = Set.of(Status.DISMISSED, Status.DUPLICATE);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String slug;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member startedBy;
    public Instant startedAt = Instant.now();
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision firstRevision;
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision liveRevision;
    public Instant publishedAt;
    /** When readers last got another text. */
    public Instant changedAt;
    public Instant withdrawnAt;
    public String withdrawalNote;
    @ManyToMany
    @JoinTable(name = "fact_check_claim", joinColumns = @JoinColumn(name = "fact_check_id"),
            inverseJoinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    public List<Claim> claims = new ArrayList<>();
    @Version
    public int version;
    /** Where a page is about many of them; null where each is asked for itself, as by every verb. */
    @Transient
    Overview overview;

    public static Optional<FactCheck> covering(Claim claim) {
        return find("select f from FactCheck f join f.claims c where c = ?1", claim).firstResultOptional();
    }

    /**
     * The one with this number for a verb, with its claims: whoever comes at the same moment waits here until the first has ended,
     * and then sees what it did. The claims are waited for after the fact-check and before anything is written: a verb on a claim
     * alone may end what was planned for its text, and the two would wait for each other for ever.
     */
    static Optional<FactCheck> locked(long id) {
        Optional<FactCheck> check = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        Claim.find("id in (select c.id from FactCheck f join f.claims c where f.id = ?1) order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        return check;
    }

    public static Optional<FactCheck> bySlug(String slug) {
        return slug.matches("[a-z0-9-]{1,120}") ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** Published and not withdrawn, newest first; {@code before} is the last one of the page before. */
    public static List<FactCheck> live(FactCheck before, int size) {
        if (before == null) {
            return find("publishedAt is not null and withdrawnAt is null order by publishedAt desc, id desc").page(0, size).list();
        }
        return find("publishedAt is not null and withdrawnAt is null and (publishedAt < ?1 or publishedAt = ?1 and id < ?2)"
                + " order by publishedAt desc, id desc", before.publishedAt, before.id).page(0, size).list();
    }

    /** For the desk, newest first. */
    public static List<FactCheck> newest(Long before, int size) {
        return find("id < ?1 order by id desc", before == null ? Long.MAX_VALUE : before).page(0, size).list();
    }

    /** Starts the draft of a claim that is being worked on, or gives the one there is. */
    public static FactCheck start(Claim claim, Member member) {
        Optional<FactCheck> existing = covering(claim);
        if (existing.isPresent()) {
            return existing.get();
        }
        if (!claim.isFactChecker(member)) {
            throw Refusal.forbidden("A draft is started by the claim's fact-checker.");
        }
        if (claim.status != Status.ASSIGNED) {
            throw Refusal.conflict("A draft is started while the claim is assigned.");
        }
        FactCheck check = new FactCheck();
        check.startedBy = member;
        check.claims.add(claim);
        check.persist();
        Event.by(member, Verb.DRAFT_STARTED).onFactCheck(check.id).record();
        return check;
    }

    /** One more claim for the same piece, while it is not public. */
    public void add(Claim claim, Member member) {
        requireWriter(member);
        if (isPublished()) {
            throw Refusal.conflict("A published fact-check takes no further claim.");
        }
        if (!claim.isFactChecker(member) || claim.status != Status.ASSIGNED || covering(claim).isPresent()) {
            throw Refusal.conflict("Choose a claim that is assigned to you and has no draft yet.");
        }
        claims.add(claim);
        Event.by(member, Verb.CLAIM_ADDED_TO_CHECK).onFactCheck(id).saying("claim " + claim.id).record();
    }

    public Optional<Revision> latest() {
        return overview != null ? overview.latestText() : Revision.find("factCheck = ?1 order by number desc", this).firstResultOptional();
    }

    public int latestNumber() {
        return latest().map(revision -> revision.number).orElse(0);
    }

    /** Adds the next revision on top of {@code base}; a base that is no longer the latest is refused. */
    Revision write(Text text, int base, Member writer) {
        Revision latest = latest().orElse(null);
        if (latest != null && latest.number != base) {
            throw new StaleText(latest, text);
        }
        Revision revision = new Revision(this, latest == null ? 1 : base + 1, text, writer);
        revision.persist();
        overview = null;
        return revision;
    }

    /** Whether this member wrote any of what readers do not have yet. */
    boolean isNewlyWrittenBy(Member member) {
        if (overview != null) {
            return overview.isWrittenBy(member);
        }
        int live = liveRevision == null ? 0 : liveRevision.number;
        return Revision.count("factCheck = ?1 and number > ?2 and author = ?3", this, live, member) > 0;
    }

    public List<Revision> revisions() {
        return Revision.list("factCheck = ?1 order by number desc", this);
    }

    /**
     * Saves the draft on top of the revision that the writer had before them. A pass of the old text is void; so is a
     * proposed change of a published one. A text that is there already is not stored twice and takes nothing back.
     *
     * @throws StaleText if somebody saved meanwhile: nothing is stored, both texts are in the exception
     */
    public Revision save(Text text, int base, Member writer) {
        requireWriter(writer);
        if (isWithdrawn()) {
            throw Refusal.conflict("A withdrawn fact-check is not written on.");
        }
        Optional<Revision> there = latest().filter(latest -> latest.text().equals(text));
        if (there.isPresent()) {
            return there.get();
        }
        Revision revision = write(text, base, writer);
        Correction.pendingOf(this).ifPresent(correction -> correction.drop(writer));
        List<Claim> approved = claims.stream().filter(claim -> claim.stage() == Status.APPROVED).toList();
        approved.forEach(claim -> claim.move(Transition.CHANGE_TEXT, writer, "revision " + revision.number, null));
        if (approved.isEmpty()) {
            Event.by(writer, Verb.DRAFT_SAVED).onFactCheck(id).saying("revision " + revision.number).record();
        }
        return revision;
    }

    /** Somebody who wrote none of it has read this very revision. */
    public void pass(int number, Member reader) {
        TextPass.give(this, number, reader);
    }

    /** The claims the piece is about. Once it is public, those that went public with it: a dropped one may have been reopened. */
    public List<Claim> standingClaims() {
        return claims.stream()
                .filter(claim -> isPublished() ? WITH_READERS.contains(claim.status) : !GIVEN_UP.contains(claim.status)).toList();
    }

    /** Those whose verdict is not settled: of a public piece the ones that are judged again. */
    public List<Claim> judgedClaims() {
        return standingClaims().stream().filter(claim -> !isPublished() || claim.isJudgedAgain()).toList();
    }

    /** From this moment on readers have what the text rests on and what was answered. */
    void release(Instant at) {
        standingClaims().forEach(claim -> {
            Evidence.release(claim, at);
            Reply.release(claim, at);
        });
    }

    /** The desk has a text that readers of the published one do not see. */
    public boolean hasNewerText() {
        return isPublished() && !latest().orElseThrow().text().equals(liveRevision.text());
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isLive() {
        return isPublished() && !isWithdrawn();
    }

    /** A reviewer who is still to judge one of its claims reads nothing of the text. */
    public boolean hiddenFrom(Member member) {
        List<Claim> standing = standingClaims();
        return (standing.isEmpty() ? claims : standing).stream().anyMatch(claim -> new Sight(claim, member).blind());
    }

    public boolean writableBy(Member member) {
        return !hiddenFrom(member)
                && (member.holds(Role.EDITOR) || claims.stream().anyMatch(claim -> claim.isFactChecker(member)))
                && claims.stream().filter(claim -> claim.stage() == Status.APPROVED)
                        .allMatch(claim -> claim.allows(Transition.CHANGE_TEXT, member));
    }

    /** What to call it before it has a headline. */
    public String heading() {
        return latest().map(revision -> revision.headline).filter(headline -> !headline.isEmpty())
                .orElseGet(() -> claims.get(0).statement);
    }

    /** Whoever is still to judge reads nothing of it. */
    public void requireReader(Member member) {
        if (hiddenFrom(member)) {
            throw Refusal.forbidden("Log your own verdict before you read the text.");
        }
    }

    void requireWriter(Member member) {
        requireReader(member);
        if (!writableBy(member)) {
            throw Refusal.forbidden("The text is written by the claim's fact-checker or an editor.");
        }
    }

    Revision requireRead(int number) {
        Revision latest = latest().orElseThrow(() -> Refusal.conflict("There is no text yet."));
        if (latest.number != number) {
            throw Refusal.conflict("The text has changed since you read it: it is revision %d now.".formatted(latest.number));
        }
        return latest;
    }
}
