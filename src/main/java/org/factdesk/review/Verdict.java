package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;

/** A person's judgement in a round. Never edited: a later one supersedes it and both stay. */
@Entity
@Immutable
public class Verdict extends PanacheEntityBase {

    public enum Part {
        PROPOSAL("proposed by the fact-checker"), REVIEW("logged by the reviewer"), DECISION("decided by an editor");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Round round;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    @Enumerated(EnumType.STRING)
    public Part part;
    @ManyToOne(fetch = FetchType.LAZY)
    public Rating rating;
    public String rationale;
    /** Logged without knowing the other's. */
    public boolean blind;
    @OneToOne(fetch = FetchType.LAZY)
    public Verdict supersedes;
    public Instant loggedAt = Instant.now();

    protected Verdict() {
    }

    Verdict(Round round, Member member, Part part, Rating rating, String rationale, boolean blind, Verdict supersedes) {
        this.round = round;
        this.member = member;
        this.part = part;
        this.rating = rating;
        this.rationale = rationale;
        this.blind = blind;
        this.supersedes = supersedes;
    }

    /** Of these claims the ids of those that this member reviewed in their last round. */
    public static Set<Long> reviewedBy(Member member, List<Claim> claims) {
        return claims.isEmpty() ? Set.of() : find("select v.round.claim.id from Verdict v where v.round.claim in ?1 and v.member = ?2"
                + " and v.part = ?3 and v.round.number = (select max(r.number) from Round r where r.claim = v.round.claim)", claims, member, Part.REVIEW)
                .project(Long.class).stream().collect(Collectors.toSet());
    }
}
