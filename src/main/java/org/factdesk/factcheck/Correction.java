package org.factdesk.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** A change of what readers already have: proposed with a public note, live once a second person has passed it. */
@Entity
public class Correction extends PanacheEntityBase {

    public enum Kind {
        /** At once, logged, without a note; only what {@link TypoRule} lets through. */
        TYPO("Typo"),
        UPDATE("Update"),
        CLARIFICATION("Clarification"),
        CORRECTION("Correction"),
        /** A new round came to another verdict: the text that goes with it. */
        VERDICT("Changed verdict"),
        /** The end of a withdrawal: the text that readers had is theirs again. */
        RESTORATION("Restoration");

        /** What a second person read before it went live. */
        private static final Set<Kind> READ = EnumSet.of(UPDATE, CLARIFICATION, CORRECTION, VERDICT);

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Where something in the text made it necessary; a slip and the end of a withdrawal have none. */
        public boolean hasCause() {
            return READ.contains(this);
        }

        /** What the writer may call a proposed change, by its name. */
        static Optional<Kind> proposed(String name) {
            return READ.stream().filter(kind -> kind != VERDICT && kind.name().equals(name)).findFirst();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public FactCheck factCheck;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    /** None of what was changed before the desk asked for it. */
    @Enumerated(EnumType.STRING)
    public Cause cause;
    public String note;
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision before;
    @ManyToOne(fetch = FetchType.LAZY)
    public Revision after;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member proposedBy;
    public Instant proposedAt = Instant.now();
    @ManyToOne(fetch = FetchType.LAZY)
    public Member passedBy;
    public Instant passedAt;
    public Instant droppedAt;
    /** What a restoration ended: when it began, and what readers were told of it. */
    public Instant withdrawnAt;
    public String withdrawalNote;
    @Version
    public int version;

    public static Optional<Correction> pendingOf(FactCheck check) {
        return find("factCheck = ?1 and passedAt is null and droppedAt is null", check).firstResultOptional();
    }

    static Optional<Correction> of(FactCheck check, long id) {
        return find("factCheck = ?1 and id = ?2", check, id).firstResultOptional();
    }

    /** For the desk: all that were ever proposed or fixed, newest first. */
    static List<Correction> allOf(FactCheck check) {
        return list("factCheck = ?1 order by id desc", check);
    }

    /** What readers are told of one check, oldest first; a typo has no note. */
    public static List<Correction> publicOf(FactCheck check) {
        return list("factCheck = ?1 and passedAt is not null and kind <> ?2 order by passedAt, id", check, Kind.TYPO);
    }

    /**
     * All that readers are told, of checks that are not withdrawn. The newest is the one passed last, however long ago it was
     * proposed; {@code before} is the last one of the page before.
     */
    public static List<Correction> newest(Correction before, int size) {
        String told = "passedAt is not null and kind <> ?1 and factCheck.withdrawnAt is null";
        String newestFirst = " order by passedAt desc, id desc";
        if (before == null) {
            return find(told + newestFirst, Kind.TYPO).page(0, size).list();
        }
        return find(told + " and (passedAt < ?2 or passedAt = ?2 and id < ?3)" + newestFirst, Kind.TYPO, before.passedAt, before.id)
                .page(0, size).list();
    }

    /** What took this revision's place, once it had been with readers. */
    public static Optional<Correction> replacing(Revision revision) {
        return find("before = ?1 and after <> ?1 and passedAt is not null order by passedAt, id", revision).firstResultOptional();
    }

    /** How the text became another, part by part; what stayed the same is not among them. */
    public List<WordDiff> differences() {
        if (before.isRemoved() || after.isRemoved()) {
            return List.of();
        }
        Text old = before.text();
        Text young = after.text();
        return Stream.of(WordDiff.between(old.headline(), young.headline()), WordDiff.between(old.summary(), young.summary()),
                WordDiff.between(old.body(), young.body())).filter(difference -> !difference.same()).toList();
    }

    /** Since when readers have or had this revision. */
    public static Instant liveSince(Revision revision) {
        return Correction.<Correction>find("after = ?1 and passedAt is not null order by id", revision).firstResultOptional()
                .map(correction -> correction.passedAt).orElse(revision.factCheck.publishedAt);
    }

    /** The verdicts that it turned; none for another kind. */
    public List<ChangedVerdict> verdicts() {
        return kind == Kind.VERDICT ? ChangedVerdict.of(this) : List.of();
    }

    /** Whether there is an earlier text to look at. */
    public boolean hasEarlierText() {
        return !before.id.equals(after.id);
    }

    /** Whether readers are told of it. */
    public boolean isPublic() {
        return passedAt != null && kind != Kind.TYPO;
    }

    /** Whether readers ever had this revision. */
    public static boolean wasLive(Revision revision) {
        FactCheck check = revision.factCheck;
        return revision.id.equals(check.firstRevision == null ? null : check.firstRevision.id)
                || count("after = ?1 and passedAt is not null", revision) > 0;
    }

    /** The latest revision, not live yet, is to replace the live one. */
    public static Correction propose(FactCheck check, Kind kind, Cause cause, String note, int number, Member member) {
        Revision after = requireProposable(check, number, member);
        Correction correction = of(check, kind, cause, note, after, member);
        correction.persist();
        Event.by(member, Verb.CORRECTION_PROPOSED).onFactCheck(check.id).saying("revision " + number).because(note).record();
        return correction;
    }

    static Revision requireProposable(FactCheck check, int number, Member member) {
        requirePublished(check, Transition.PROPOSE_CORRECTION, member);
        check.requireWriter(member);
        Revision after = check.requireRead(number);
        if (!check.hasNewerText()) {
            throw Refusal.conflict("Save the changed text first: this is what readers have already.");
        }
        if (pendingOf(check).isPresent()) {
            throw Refusal.conflict("A change of this text is proposed already.");
        }
        if (!after.text().complete()) {
            throw Refusal.conflict("A published text keeps its headline, summary and body.");
        }
        return after;
    }

    public void pass(int number, Member reader) {
        requirePassable(number, reader);
        new TextPass(after, reader).persist();
        goLive(reader);
        factCheck.release(passedAt);
        Event.by(reader, Verb.CORRECTION_PUBLISHED).onFactCheck(factCheck.id).saying("revision " + number).because(note).record();
    }

    void requirePassable(int number, Member reader) {
        requirePublished(factCheck, Transition.PASS_CORRECTION, reader);
        TextPass.requireOutsider(factCheck, reader);
        if (reader.equals(proposedBy)) {
            throw Refusal.forbidden("A change is passed by somebody who did not propose it.");
        }
        Revision read = factCheck.requireRead(number);
        if (passedAt != null || droppedAt != null || !read.id.equals(after.id)) {
            throw Refusal.conflict("This proposed change is no longer open.");
        }
        Readiness.requireSound(factCheck);
    }

    /** The public text that two people last stood for: typos since then are counted together, so many never make a change. */
    static Revision lastRead(FactCheck check) {
        return Correction.<Correction>find("factCheck = ?1 and passedAt is not null and kind in ?2 order by passedAt desc, id desc",
                check, Kind.READ).firstResultOptional().map(correction -> correction.after).orElse(check.firstRevision);
    }

    /** A slip of the pen, live at once. */
    static Correction typo(FactCheck check, Revision fixed, Member editor) {
        Correction correction = of(check, Kind.TYPO, null, null, fixed, editor);
        correction.goLive(editor);
        return correction;
    }

    /** The text of a new verdict, proposed by its writer and passed already, as any text that is published. */
    static Correction turned(FactCheck check, Cause cause, String note, Revision passed) {
        Correction correction = of(check, Kind.VERDICT, cause, note, passed, passed.author);
        correction.goLive(TextPass.of(passed).orElseThrow().member);
        check.release(correction.passedAt);
        return correction;
    }

    /** Readers have again what they had; that nobody read it anew changes nothing of what typos are counted against. */
    static Correction restored(FactCheck check, String note, Member withdrawnBy, Member editor) {
        Correction restoration = of(check, Kind.RESTORATION, null, note, check.liveRevision, withdrawnBy);
        restoration.withdrawnAt = check.withdrawnAt;
        restoration.withdrawalNote = check.withdrawalNote;
        restoration.goLive(editor);
        return restoration;
    }

    void drop(Member member) {
        droppedAt = Instant.now();
        Event.by(member, Verb.CORRECTION_DROPPED).onFactCheck(factCheck.id).saying("revision " + after.number).record();
    }

    private void goLive(Member member) {
        passedBy = member;
        passedAt = Instant.now();
        factCheck.liveRevision = after;
        factCheck.changedAt = passedAt;
    }

    private static Correction of(FactCheck check, Kind kind, Cause cause, String note, Revision after, Member member) {
        Correction correction = new Correction();
        correction.factCheck = check;
        correction.kind = kind;
        correction.cause = cause;
        correction.note = note;
        correction.before = check.liveRevision;
        correction.after = after;
        correction.proposedBy = member;
        return correction;
    }

    static void requirePublished(FactCheck check, Transition transition, Member member) {
        check.standingClaims().forEach(claim -> claim.check(transition, member));
        if (!check.isLive()) {
            throw Refusal.conflict("“%s” is for what is public.".formatted(transition.label()));
        }
    }
}
