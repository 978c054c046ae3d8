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

/** One saved state of a fact-check's text. Nothing that was once saved is lost. */
@Entity
@Immutable
public class Revision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public FactCheck factCheck;
    public int number;
    public String headline;
    public String summary;
    /** Markdown; {@code [^3]} cites evidence 3, {@code ![](image:2)} places the second image. */
    public String body;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member author;
    public Instant savedAt = Instant.now();
    /** When its words were taken out of the record for legal reasons. */
    public Instant removedAt;

    protected Revision() {
    }

    Revision(FactCheck factCheck, int number, Text text, Member author) {
        this.factCheck = factCheck;
        this.number = number;
        this.headline = text.headline();
        this.summary = text.summary();
        this.body = text.body();
        this.author = author;
    }

    public static Optional<Revision> numbered(FactCheck factCheck, int number) {
        return find("factCheck = ?1 and number = ?2", factCheck, number).firstResultOptional();
    }

    /** The law forbids to keep its words; the database asks who confirmed that. */
    public void remove(Instant at) {
        getEntityManager().createNativeQuery("UPDATE revision SET headline = '', summary = '', body = '', removed_at = :at WHERE id = :id")
                .setParameter("at", at).setParameter("id", id).executeUpdate();
        getEntityManager().refresh(this);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Text text() {
        return new Text(headline, summary, body);
    }
}
