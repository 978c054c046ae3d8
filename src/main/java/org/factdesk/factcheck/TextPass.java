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
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Refusal;
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

    /** Lets a text pass that is not public yet, and with it each claim whose verdict is agreed. */
    static void give(FactCheck check, int number, Member reader) {
        Revision read = require(check, number, reader);
        check.judgedClaims().stream().filter(claim -> claim.stage() == Status.AGREED)
                .forEach(claim -> claim.move(Transition.PASS_TEXT, reader, "revision " + number, null));
        new TextPass(read, reader).persist();
    }

    static Revision require(FactCheck check, int number, Member reader) {
        requireOutsider(check, reader);
        List<Claim> judged = check.judgedClaims();
        judged.stream().filter(claim -> claim.stage() != Status.APPROVED)
                .forEach(claim -> claim.check(Transition.PASS_TEXT, reader));
        if (judged.stream().noneMatch(claim -> claim.stage() == Status.AGREED)) {
            throw Refusal.conflict("There is no claim here whose verdict is agreed and whose text waits for a pass.");
        }
        if (check.isPublished() && !check.hasNewerText()) {
            throw Refusal.conflict("Readers have this text with the old verdict: write the one that goes with the new.");
        }
        Revision read = check.requireRead(number);
        if (!read.text().complete()) {
            throw Refusal.conflict("A text without headline, summary or body does not pass.");
        }
        return read;
    }

    /** Whoever passes a text reads it with eyes of their own: they may read it, and wrote none of it. */
    static void requireOutsider(FactCheck check, Member reader) {
        if (!reader.holds(Role.REVIEWER) && !reader.holds(Role.EDITOR)) {
            throw Refusal.forbidden("“Pass the text” is for a reviewer or an editor.");
        }
        check.requireReader(reader);
        if (check.isNewlyWrittenBy(reader)) {
            throw Refusal.forbidden("A text is passed by somebody who wrote none of it.");
        }
    }
}
