package org.factdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.member.Member;
import org.hibernate.annotations.Immutable;

/** A file that was given as evidence. Another one in its place does not undo it. */
@Entity
@Immutable
public class EvidenceFile extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence evidence;
    public String name;
    @Enumerated(EnumType.STRING)
    public FileFormat format;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sha256")
    public Content content;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member givenBy;
    public Instant givenAt = Instant.now();

    static Optional<EvidenceFile> of(Evidence evidence) {
        return find("evidence = ?1 order by id desc", evidence).firstResultOptional();
    }

    /** By the id of the evidence, the newest of each. */
    static Map<Long, EvidenceFile> of(List<Evidence> all) {
        return EvidenceFile.<EvidenceFile>stream("from EvidenceFile f join fetch f.content where f.evidence in ?1 order by f.id", all)
                .collect(Collectors.toMap(file -> file.evidence.id, Function.identity(), (earlier, later) -> later));
    }

    static void give(Evidence evidence, GivenFile given, Member member) {
        EvidenceFile file = new EvidenceFile();
        file.evidence = evidence;
        file.name = given.name();
        file.format = given.format();
        file.content = stored(given);
        file.givenBy = member;
        file.persist();
    }

    /** "1.4 MB" */
    public String sizeSaid() {
        return content.size < 1024 * 1024 ? "%,d kB".formatted(Math.max(1, content.size / 1024))
                : "%.1f MB".formatted(content.size / (1024.0 * 1024));
    }

    private static Content stored(GivenFile given) {
        try (InputStream first = Files.newInputStream(given.path()); InputStream second = Files.newInputStream(given.path())) {
            String sha256 = Content.sha256(first);
            Content.store(sha256, second, given.size());
            return Content.findById(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
