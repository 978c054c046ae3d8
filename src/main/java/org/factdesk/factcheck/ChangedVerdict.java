package org.factdesk.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.review.Rating;
import org.hibernate.annotations.Immutable;

/** What a correction turned: the verdict that readers had on a claim, and the one they have since. */
@Entity
@Immutable
public class ChangedVerdict extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Correction correction;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
    @ManyToOne(fetch = FetchType.LAZY)
    public Rating before;
    @ManyToOne(fetch = FetchType.LAZY)
    public Rating after;

    protected ChangedVerdict() {
    }

    ChangedVerdict(Correction correction, Claim claim, Rating before, Rating after) {
        this.correction = correction;
        this.claim = claim;
        this.before = before;
        this.after = after;
    }

    static List<ChangedVerdict> of(Correction correction) {
        return list("correction = ?1 order by id", correction);
    }
}
