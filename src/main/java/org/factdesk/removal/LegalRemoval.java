package org.factdesk.removal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.evidence.Content;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Revision;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;

/**
 * What the law forbids to keep goes out of the record for good: an admin and an editor, two people, each of the other's mind.
 * That it happened, and when, stays.
 */
@Entity
public class LegalRemoval extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    /** Either a revision, or bytes that were kept as evidence, with where they were seen. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sha256")
    public Content content;
    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence evidence;
    /** For the desk; it must not repeat the words. */
    public String reason;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member requestedBy;
    public Instant requestedAt = Instant.now();
    @ManyToOne(fetch = FetchType.LAZY)
    public Member confirmedBy;
    public Instant confirmedAt;
    public Instant cancelledAt;
    @Version
    public int version;

    /** Newest first. */
    static List<LegalRemoval> newest() {
        return find("order by id desc").page(0, 100).list();
    }

    static Optional<LegalRemoval> toChange(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static void request(Revision revision, String reason, Member member) {
        requireRemovable(revision, member);
        LegalRemoval removal = new LegalRemoval();
        removal.revision = revision;
        removal.ask(reason, member);
    }

    static void request(Evidence evidence, Content content, String reason, Member member) {
        requireRemovable(content, member);
        LegalRemoval removal = new LegalRemoval();
        removal.content = content;
        removal.evidence = evidence;
        removal.ask(reason, member);
    }

    static void requireRemovable(Revision revision, Member member) {
        requireRole(member);
        requireUnasked(count("revision = ?1 and cancelledAt is null", revision));
        requireNotLive(revision);
    }

    static void requireRemovable(Content content, Member member) {
        requireRole(member);
        requireUnasked(count("content = ?1 and cancelledAt is null", content));
    }

    private void ask(String why, Member member) {
        reason = why;
        requestedBy = member;
        persist();
        tell(Verb.REMOVAL_REQUESTED, member, why);
    }

    /** The second person: what is removed cannot be brought back. */
    void confirm(Member member) {
        requireOpen();
        requireRole(member);
        if (member.equals(requestedBy)) {
            throw Refusal.forbidden("A removal is confirmed by somebody who did not ask for it.");
        }
        if (!(holdsEither(Role.ADMIN, member) && holdsEither(Role.EDITOR, member))) {
            throw Refusal.forbidden("It takes an admin and an editor: another person has to confirm it.");
        }
        if (revision != null) {
            requireNotLive(revision);
        }
        confirmedBy = member;
        confirmedAt = Instant.now();
        // the triggers look whether it was confirmed
        flush();
        if (revision != null) {
            revision.remove(confirmedAt);
        } else {
            content.remove(confirmedAt);
        }
        tell(Verb.REMOVAL_CONFIRMED, member, null);
    }

    void cancel(Member member) {
        requireOpen();
        requireRole(member);
        cancelledAt = Instant.now();
        tell(Verb.REMOVAL_CANCELLED, member, null);
    }

    public boolean isOpen() {
        return confirmedAt == null && cancelledAt == null;
    }

    public boolean isConfirmableBy(Member member) {
        return isOpen() && !member.equals(requestedBy) && holdsEither(Role.ADMIN, member) && holdsEither(Role.EDITOR, member);
    }

    private boolean holdsEither(Role role, Member second) {
        return requestedBy.holds(role) || second.holds(role);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("This removal is no longer open.");
        }
    }

    private static void requireUnasked(long asked) {
        if (asked > 0) {
            throw Refusal.conflict("The removal of this is asked for already.");
        }
    }

    private static void requireRole(Member member) {
        if (!member.holds(Role.ADMIN) && !member.holds(Role.EDITOR)) {
            throw Refusal.forbidden("Removals are for an admin and an editor together.");
        }
    }

    private static void requireNotLive(Revision revision) {
        FactCheck check = revision.factCheck;
        if (check.isLive() && revision.equals(check.liveRevision)) {
            throw Refusal.conflict("Readers have this very text: correct or withdraw the fact-check first.");
        }
    }

    private void tell(Verb verb, Member member, String why) {
        Event event = Event.by(member, verb).because(why);
        (revision != null ? event.onFactCheck(revision.factCheck.id).saying("revision " + revision.number)
                : event.onClaim(evidence.claim.id).saying("what was kept for evidence " + evidence.number)).record();
    }
}
