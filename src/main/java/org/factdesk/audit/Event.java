package org.factdesk.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;

/**
 * One line of the record: who did what, to what, why and when. Never say in {@code detail} what a blind reviewer must not
 * know: everybody who sees the claim sees its history.
 */
@Entity
@Immutable
public class Event extends PanacheEntityBase {

    /** On one page; the record itself has no end. */
    private static final int MOST_SHOWN = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public Instant at = Instant.now();
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    @Enumerated(EnumType.STRING)
    public Verb verb;
    public String detail;
    public String reason;
    public String fromStatus;
    public String toStatus;
    public Long articleId;
    public Long claimId;
    public Long factCheckId;
    public Long aboutId;
    public Long scaleId;
    public Long topicId;

    protected Event() {
    }

    private Event(Member member, Verb verb) {
        this.member = member;
        this.verb = verb;
    }

    public static Event by(Member member, Verb verb) {
        return new Event(member, verb);
    }

    public Event onArticle(Long id) {
        articleId = id;
        return this;
    }

    public Event onClaim(Long id) {
        claimId = id;
        return this;
    }

    public Event onFactCheck(Long id) {
        factCheckId = id;
        return this;
    }

    public Event aboutMember(Long id) {
        aboutId = id;
        return this;
    }

    public Event onScale(Long id) {
        scaleId = id;
        return this;
    }

    public Event onTopic(Long id) {
        topicId = id;
        return this;
    }

    public Event moving(Enum<?> from, Enum<?> to) {
        fromStatus = from.name();
        toStatus = to.name();
        return this;
    }

    public Event saying(String words) {
        detail = words;
        return this;
    }

    public Event because(String why) {
        reason = why;
        return this;
    }

    public void record() {
        persist();
    }

    /** Newest first: the claim's own and those of the fact-check that covers it. */
    public static List<Event> ofClaim(Long claimId, Long factCheckId) {
        return newest("e.claimId = ?1 or e.factCheckId = ?2", claimId, factCheckId);
    }

    /** Newest first: those of the fact-check and of each claim it covers. */
    public static List<Event> ofFactCheck(Long factCheckId, List<Long> claimIds) {
        return newest("e.factCheckId = ?1 or e.claimId in ?2", factCheckId, claimIds);
    }

    /** Newest first: what was done to the article itself. */
    public static List<Event> ofArticle(Long articleId) {
        return newest("e.articleId = ?1 and e.claimId is null", articleId);
    }

    /** Newest first: what was done to a version of a rating scale. */
    public static List<Event> ofScale(Long scaleId) {
        return newest("e.scaleId = ?1", scaleId);
    }

    /** Newest first: what was done to a topic itself. */
    public static List<Event> ofTopic(Long topicId) {
        return newest("e.topicId = ?1", topicId);
    }

    /** Newest first: who took over what from this member. */
    public static List<Event> ofHandovers(Long memberId) {
        return newest("e.aboutId = ?1 and e.verb = ?2", memberId, Verb.CLAIM_HANDED_OVER);
    }

    private static List<Event> newest(String which, Object... values) {
        return find("select e from Event e left join fetch e.member where " + which + " order by e.id desc", values)
                .page(0, MOST_SHOWN).list();
    }
}
