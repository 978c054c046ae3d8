package org.factdesk.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;

/** Somebody who did not write it has read this very revision and lets it pass. */
@Entity
@Immutable
public class TextPass extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    public Instant passedAt = Instant.now();

    protected TextPass() {
    }

    TextPass(Revision revision, Member member) {
        this.revision = revision;
        this.member = member;
    }

    static Optional<TextPass> of(Revision revision) {
        return find("revision = ?1 order by id desc", revision).firstResultOptional();
    }
}
