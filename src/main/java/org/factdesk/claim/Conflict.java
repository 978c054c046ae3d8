package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** A conflict of interest that a member declared of themselves: about whatever bears these words, or one claim. */
@Entity
public class Conflict extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    /** A claimant, a word for a topic, or what else there is to say. */
    public String about;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
    public Instant declaredAt = Instant.now();
    public Instant withdrawnAt;

    static Conflict declare(String about, Claim claim, Member member) {
        Conflict conflict = new Conflict();
        conflict.member = member;
        conflict.about = about;
        conflict.claim = claim;
        conflict.persist();
        conflict.record(Verb.CONFLICT_DECLARED);
        return conflict;
    }

    void withdraw() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("This conflict of interest is withdrawn already.");
        }
        withdrawnAt = Instant.now();
        record(Verb.CONFLICT_WITHDRAWN);
    }

    /** Those that hold, of everybody. */
    static List<Conflict> declared() {
        return list("from Conflict c join fetch c.member where c.withdrawnAt is null order by c.id");
    }

    static List<Conflict> of(Member member) {
        return list("member = ?1 and withdrawnAt is null order by id", member);
    }

    static Optional<Conflict> of(Member member, long id) {
        return find("member = ?1 and id = ?2", member, id).firstResultOptional();
    }

    boolean touches(Claim other) {
        return other.equals(claim) || stand(about, other.statement) || stand(about, other.quotation)
                || other.claimant != null && (stand(about, other.claimant.name) || stand(about, other.claimant.description)
                        || stand(about, other.claimant.party));
    }

    /** Whether these words stand in the text as whole words, whatever their capitals. */
    static boolean stand(String words, String text) {
        return words != null && text != null && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }

    private void record(Verb verb) {
        Event.by(member, verb).aboutMember(member.id).onClaim(claim == null ? null : claim.id).saying(about).record();
    }
}
