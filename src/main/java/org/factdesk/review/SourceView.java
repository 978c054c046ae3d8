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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;

/** How a reviewer reads one source, said with their verdict and before they knew how the fact-checker reads it. */
@Entity
@Immutable
public class SourceView extends PanacheEntityBase {

    /** One source of the verdict's form, with what was chosen for it: a stance, or an empty word for nothing said. */
    public record Asked(Evidence evidence, String stance) {

        public String field() {
            return "stance-" + evidence.number;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Round round;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence evidence;
    @Enumerated(EnumType.STRING)
    public Evidence.Stance stance;

    protected SourceView() {
    }

    SourceView(Round round, Member member, Evidence evidence, Evidence.Stance stance) {
        this.round = round;
        this.member = member;
        this.evidence = evidence;
        this.stance = stance;
    }

    /** By the id of the source; none before every review is there. */
    public static Map<Long, List<SourceView>> of(Round round) {
        if (!round.judgements().tellReviews()) {
            return Map.of();
        }
        return SourceView.<SourceView>list("from SourceView v join fetch v.member where v.round = ?1 order by v.id", round).stream()
                .collect(Collectors.groupingBy(view -> view.evidence.id));
    }
}
