package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/**
 * The right of reply: somebody concerned by a claim whom the desk asked before publishing, and what they said; or why the desk
 * did not ask. It is printed with the check, so a change of it after the text was passed has the text read again.
 */
@Entity
public class Reply extends PanacheEntityBase {

    public enum Outcome {
        WAITING("asked, no answer yet"), ANSWERED("answered"), NO_ANSWER("did not answer"), NOT_SOUGHT("was not asked");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean asked() {
            return this != NOT_SOUGHT;
        }

        /** Whether words belong to it: the answer, or the reason. */
        boolean worded() {
            return this == ANSWERED || this == NOT_SOUGHT;
        }
    }

    /** Somebody changed it since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else changed this reply meanwhile.");
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
    public int number;
    public String asked;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    public LocalDate askedOn;
    public LocalDate answerUntil;
    public String words;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member addedBy;
    public Instant addedAt = Instant.now();
    public Instant removedAt;
    /** When readers got it: from then on it stays as it is. */
    public Instant releasedAt;
    @Version
    public int version;

    public static List<Reply> of(Claim claim) {
        return list("claim = ?1 and removedAt is null order by number", claim);
    }

    static Optional<Reply> numbered(Claim claim, int number) {
        return find("claim = ?1 and number = ?2 and removedAt is null", claim, number).firstResultOptional();
    }

    /** Whether there is still time to answer. */
    public boolean isPending(LocalDate today) {
        return outcome == Outcome.WAITING && (answerUntil == null || !answerUntil.isBefore(today));
    }

    public void addTo(Claim newClaim, Member member) {
        newClaim.requireGathering(member);
        claim = newClaim;
        number = (int) count("claim", newClaim) + 1;
        addedBy = member;
        persist();
        claim.retold(Verb.REPLY_ADDED, detail(), member);
    }

    /** The text beside which it stands is with readers from this moment on. */
    public static void release(Claim claim, Instant at) {
        of(claim).stream().filter(reply -> reply.releasedAt == null).forEach(reply -> reply.releasedAt = at);
    }

    public boolean releasedBy(Instant at) {
        return releasedAt != null && !releasedAt.isAfter(at);
    }

    void requireChangeable(Member member) {
        claim.requireGathering(member);
        if (releasedAt != null) {
            throw Refusal.conflict("Readers have this: it stays as it is. Note what came later as another reply.");
        }
    }

    /** Takes over what was typed on top of the version that the form showed. */
    void change(ReplyForm form, Member member) {
        requireChangeable(member);
        if (version != form.base()) {
            throw new Stale();
        }
        form.fill(this);
        claim.retold(Verb.REPLY_CHANGED, detail(), member);
    }

    void remove(Member member) {
        requireChangeable(member);
        removedAt = Instant.now();
        claim.retold(Verb.REPLY_REMOVED, detail(), member);
    }

    private String detail() {
        return "%s %s".formatted(asked, outcome.label());
    }
}
