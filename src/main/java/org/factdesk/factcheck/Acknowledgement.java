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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An editor has seen what is weak in this very revision. A weakness that shows up later is not meant; one that comes back is. */
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

    /** Of the warnings those that nobody acknowledged for the text as it is now. */
    static List<Finding> unseen(FactCheck check, List<Finding> warnings) {
        if (warnings.isEmpty()) {
            return warnings;
        }
        Set<String> seen = Acknowledgement.<Acknowledgement>stream("revision", check.latest().orElse(null))
                .flatMap(acknowledgement -> Stream.of(acknowledgement.findings)).collect(Collectors.toSet());
        return warnings.stream().filter(warning -> !seen.contains(warning.key())).toList();
    }
}
