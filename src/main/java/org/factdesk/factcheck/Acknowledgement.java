package org.factdesk.factcheck;

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
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An editor has seen what is weak in this very revision. A weakness that shows up later is not meant. */
@Entity
@Immutable
public class Acknowledgement extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] findings;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;
    public Instant acknowledgedAt = Instant.now();

    static void of(FactCheck check, List<Finding> warnings, Member editor) {
        Acknowledgement acknowledgement = new Acknowledgement();
        acknowledgement.revision = check.latest().orElseThrow();
        acknowledgement.findings = warnings.stream().map(Finding::key).toArray(String[]::new);
        acknowledgement.member = editor;
        acknowledgement.persist();
        Event.by(editor, Verb.WARNINGS_ACKNOWLEDGED).onFactCheck(check.id)
                .saying("%d of revision %d".formatted(warnings.size(), acknowledgement.revision.number)).record();
    }

    static boolean coversAll(FactCheck check, List<Finding> warnings) {
        if (warnings.isEmpty()) {
            return true;
        }
        Optional<Acknowledgement> latest = find("revision = ?1 order by id desc", check.latest().orElse(null)).firstResultOptional();
        return latest.map(seen -> List.of(seen.findings).containsAll(warnings.stream().map(Finding::key).toList())).orElse(false);
    }
}
