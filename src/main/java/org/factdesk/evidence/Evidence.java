package org.factdesk.evidence;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.article.WebLinkRule;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.job.Job;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** What was gathered on a claim. Its number is given once and never again; taken out, it stays on record. */
@Entity
public class Evidence extends PanacheEntityBase {

    public enum Kind {
        WEB("Web page"), DOCUMENT("Document"), INTERVIEW("Interview"), MAIL("Mail"), DATA_SET("Data set"), CALCULATION("Calculation"),
        SCREENSHOT("Screenshot"), PICTURE("Picture"), RECORDING("Sound or film");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Stance {
        SUPPORTS("supports the claim"), REFUTES("refutes the claim"), CONTEXT("gives context");

        private final String label;

        Stance(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Somebody changed it since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else changed this evidence meanwhile.");
        }
    }

    static final int MOST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
    public int number;
    /** Where it stands among the others. */
    public int position;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    public String url;
    public String title;
    public String publisher;
    public String quotation;
    @Enumerated(EnumType.STRING)
    public Stance stance;
    public String note;
    /** Of a screenshot, picture or recording: when it was made, and by whom. */
    public Instant takenAt;
    public String takenBy;
    /** Known to the desk only, such as a protected source. */
    public boolean neverPublic;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member addedBy;
    public Instant addedAt = Instant.now();
    public Instant removedAt;
    /** When readers got it, or would have if it were public: from then on it stays as it is. */
    public Instant releasedAt;
    @Version
    public int version;

    public static List<Evidence> of(Claim claim) {
        return list("claim = ?1 and removedAt is null order by position, number", claim);
    }

    /** Of these claims the ids of those that have any. */
    public static Set<Long> on(List<Claim> claims) {
        return claims.isEmpty() ? Set.of() : find("select distinct e.claim.id from Evidence e where e.claim in ?1 and e.removedAt is null", claims)
                .project(Long.class).stream().collect(Collectors.toSet());
    }

    /** Its address, if readers can follow it. */
    public String webUrl() {
        return WebLinkRule.isLink(url) ? url : null;
    }

    /** Where a link to it leads: to the very sentence, where the kept copy has it word for word. */
    public String linkUrl() {
        String address = webUrl();
        if (address == null || quotation == null) {
            return address;
        }
        return KeptPage.newest(this).flatMap(copy -> copy.passage(quotation)).map(words -> TextFragment.of(address, words)).orElse(address);
    }

    /** When the newest copy of its address was made, or null. */
    public Instant keptAt() {
        return webUrl() == null ? null : KeptPage.newest(this).filter(copy -> !copy.content.isRemoved()).map(copy -> copy.at).orElse(null);
    }

    public Keeping keeping() {
        return Keeping.of(List.of(this)).get(id);
    }

    /** What is kept for it under this hash, page or file. */
    public Optional<Content> content(String sha256) {
        boolean ours = KeptPage.count("evidence = ?1 and content.sha256 = ?2", this, sha256)
                + EvidenceFile.count("evidence = ?1 and content.sha256 = ?2", this, sha256) > 0;
        return ours ? Content.findByIdOptional(sha256) : Optional.empty();
    }

    /** The newest file that was given for it, or null. */
    public EvidenceFile file() {
        return EvidenceFile.of(this).orElse(null);
    }

    public static Optional<Evidence> numbered(Claim claim, int number) {
        return find("claim = ?1 and number = ?2 and removedAt is null", claim, number).firstResultOptional();
    }

    public static void requireSome(Claim claim) {
        if (of(claim).isEmpty()) {
            throw Refusal.conflict("Submitting needs at least one piece of evidence.");
        }
    }

    /** Adds it under the next number; after agreement that sends the claim back to work. */
    public void addTo(Claim newClaim, Member member) {
        newClaim.requireGathering(member);
        if (of(newClaim).size() >= MOST) {
            throw Refusal.conflict("A claim rests on at most %d pieces of evidence: take out what it does not need.".formatted(MOST));
        }
        claim = newClaim;
        number = (int) count("claim", newClaim) + 1;
        position = number;
        addedBy = member;
        persist();
        keepPage();
        claim.changed(Verb.EVIDENCE_ADDED, "evidence " + number, member);
    }

    /** The text that rests on it is with readers from this moment on. */
    public static void release(Claim claim, Instant at) {
        of(claim).stream().filter(evidence -> evidence.releasedAt == null).forEach(evidence -> evidence.releasedAt = at);
    }

    public boolean releasedBy(Instant at) {
        return releasedAt != null && !releasedAt.isAfter(at);
    }

    void requireChangeable(Member member) {
        claim.requireGathering(member);
        if (releasedAt != null) {
            throw Refusal.conflict("Readers have this evidence: it stays as it is.");
        }
    }

    /** Takes over what was typed on top of the version that the form showed. */
    void change(EvidenceForm form, Member member) {
        if (version != form.base()) {
            throw new Stale();
        }
        String before = url;
        form.fill(this);
        changed(member);
        if (!Objects.equals(url, before)) {
            stopKeeping();
            keepPage();
        }
    }

    public void changed(Member member) {
        requireChangeable(member);
        claim.changed(Verb.EVIDENCE_CHANGED, "evidence " + number, member);
    }

    /** Changes places with the one before it or behind it; at an end it stays where it is. */
    void move(boolean up, Member member) {
        requireChangeable(member);
        List<Evidence> all = of(claim);
        int place = all.indexOf(this) + (up ? -1 : 1);
        if (place < 0 || place >= all.size()) {
            return;
        }
        Evidence neighbour = all.get(place);
        neighbour.requireChangeable(member);
        int other = neighbour.position;
        neighbour.position = position;
        position = other;
        claim.retold(Verb.EVIDENCE_MOVED, "evidence %d %s".formatted(number, up ? "up" : "down"), member);
    }

    public void remove(Member member) {
        requireChangeable(member);
        removedAt = Instant.now();
        stopKeeping();
        claim.changed(Verb.EVIDENCE_REMOVED, "evidence " + number, member);
    }

    /** Somebody asks for the copy that could not be had so far. */
    void keepAgain(Member member) {
        if (!keeping().mayRetry()) {
            throw Refusal.conflict("This page is kept already, is being fetched now, or has no address.");
        }
        keepPage();
        Event.by(member, Verb.PAGE_ASKED_FOR).onClaim(claim.id).saying("evidence " + number).record();
    }

    private void keepPage() {
        if (webUrl() != null) {
            Job.about(Job.Kind.KEEP_PAGE, id);
        }
    }

    /** Whoever is fetching the address that went stores nothing any more. */
    private void stopKeeping() {
        Job.open(Job.Kind.KEEP_PAGE, id).ifPresent(job -> {
            job.cancel();
            // one may be open for a piece of evidence: the database has to see this one ended before the next
            flush();
        });
    }
}
