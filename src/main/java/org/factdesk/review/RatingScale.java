package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.article.Languages;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/**
 * The ratings a desk judges with, in one of its versions; one is current. Once the desk has chosen a version it stays as it is,
 * for verdicts rest on it: an edit makes the next.
 */
@Entity
public class RatingScale extends PanacheEntityBase {

    /** Somebody edited it since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else edited this scale meanwhile.");
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    /** Which version of the scale of this name. */
    public int number = 1;
    @ManyToOne(fetch = FetchType.LAZY)
    public RatingScale supersedes;
    /** That its words are written in; there may be translations. */
    public String language;
    public boolean current;
    public Instant editedAt = Instant.now();
    /** When the desk first chose it. */
    public Instant adoptedAt;
    /** When a draft was given up: its words are gone, and no page knows of it but the record. */
    public Instant thrownAwayAt;
    @Version
    public int version;

    static List<RatingScale> all() {
        return list("thrownAwayAt is null order by name, number desc");
    }

    static boolean isKnown(String name) {
        return count("lower(name) = lower(?1) and thrownAwayAt is null", name) > 0;
    }

    static RatingScale known(long id) {
        return kept(findByIdOptional(id));
    }

    /** For a verb: whoever comes second waits here. */
    static RatingScale toChange(long id) {
        return kept(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static RatingScale kept(Optional<RatingScale> scale) {
        return scale.filter(one -> one.thrownAwayAt == null).orElseThrow(NotFoundException::new);
    }

    public static Optional<RatingScale> current() {
        return find("from RatingScale s where s.current = true").firstResultOptional();
    }

    /** What readers have to know of besides the current one: public checks were judged with it. Newest first. */
    public static List<RatingScale> earlierOfPublicVerdicts() {
        return list("from RatingScale s where s.current = false and s.id in (select r.outcome.scale.id from Round r where r.claim.status = ?1"
                + " and r.publishedAt = (select max(one.publishedAt) from Round one where one.claim = r.claim))"
                + " order by s.adoptedAt desc, s.id desc", Status.PUBLISHED);
    }

    /** One that is not stored. */
    static RatingScale draft(String language) {
        RatingScale scale = new RatingScale();
        scale.language = language;
        return scale;
    }

    static RatingScale add(String name, String language, List<TypedRating> rows, Member admin) {
        RatingScale scale = draft(language);
        scale.name = name;
        scale.persist();
        scale.typed(rows, scale).forEach(Rating::store);
        Event.by(admin, Verb.SCALE_ADDED).onScale(scale.id).saying(scale.heading()).record();
        return scale;
    }

    /** Takes over these ratings: into itself while nobody can have judged with it, else into its next version. Returns where they are. */
    RatingScale edit(List<TypedRating> rows, int seen, Member admin) {
        if (version != seen || !isNewest()) {
            throw new Stale();
        }
        if (!isFixed()) {
            List<Rating> ratings = typed(rows, this);
            Rating.delete("scale", this);
            ratings.forEach(Rating::store);
            editedAt = Instant.now();
            Event.by(admin, Verb.SCALE_CHANGED).onScale(id).saying(heading()).record();
            return this;
        }
        RatingScale next = draft(language);
        next.name = name;
        next.number = number + 1;
        next.supersedes = this;
        next.persist();
        typed(rows, next).forEach(Rating::store);
        Event.by(admin, Verb.SCALE_CHANGED).onScale(next.id).saying("%s, from version %d".formatted(next.heading(), number)).record();
        return next;
    }

    /** From now on claims are submitted with it. A round that is open goes on with the scale that it was opened with. */
    void adopt(int seen, Member admin) {
        if (current) {
            throw Refusal.conflict("The desk judges with this scale already.");
        }
        if (version != seen) {
            throw Refusal.conflict("Somebody edited this scale since you looked at it: look again before you choose it.");
        }
        Optional<RatingScale> before = current();
        before.ifPresent(scale -> scale.current = false);
        // one scale may be current: the database has to see the last one go first
        flush();
        current = true;
        adoptedAt = isFixed() ? adoptedAt : Instant.now();
        Event.by(admin, Verb.SCALE_ADOPTED).onScale(id)
                .saying(before.map(scale -> "%s instead of %s".formatted(heading(), scale.heading())).orElse(heading())).record();
    }

    /** Gives up a draft. What the desk has judged with stays, for verdicts rest on it. */
    void throwAway(int seen, Member admin) {
        if (isFixed()) {
            throw Refusal.conflict("The desk has chosen this scale to judge with: it is not thrown away any more.");
        }
        if (version != seen) {
            throw Refusal.conflict("Somebody edited this scale since you looked at it: look again before you throw it away.");
        }
        Rating.delete("scale", this);
        thrownAwayAt = Instant.now();
        Event.by(admin, Verb.SCALE_THROWN_AWAY).onScale(id).saying(heading()).record();
    }

    /**
     * Words of another language, in the order of the ratings, null where there are none. In a scale that was judged with, what is
     * missing may still be added; what stands there stays.
     */
    void translate(String into, List<RatingWording> wordings, int seen, Member admin) {
        List<Rating> ratings = ratings();
        if (version != seen || ratings.size() != wordings.size()) {
            throw Refusal.conflict("Somebody edited this scale since you opened the form: open it again and translate what it says now.");
        }
        for (int i = 0; i < wordings.size(); i++) {
            ratings.get(i).translate(into, wordings.get(i));
        }
        Event.by(admin, Verb.SCALE_TRANSLATED).onScale(id).saying("%s, into %s".formatted(heading(), Languages.name(into))).record();
    }

    public List<Rating> ratings() {
        return Rating.list("scale = ?1 order by position", this);
    }

    /** The desk has chosen it at least once. */
    public boolean isFixed() {
        return adoptedAt != null;
    }

    public boolean isNewest() {
        return count("supersedes = ?1 and thrownAwayAt is null", this) == 0;
    }

    RatingScale latest() {
        return find("name = ?1 and thrownAwayAt is null order by number desc", name).firstResult();
    }

    /** Of what an edit would make of a fixed one. */
    public int nextNumber() {
        return number + 1;
    }

    public String heading() {
        return "%s, version %d".formatted(name, number);
    }

    public long verdicts() {
        return Verdict.count("rating.scale", this);
    }

    /** As they are typed on top of this version's; what still says the same keeps its translations. */
    private List<Rating> typed(List<TypedRating> rows, RatingScale into) {
        Map<String, Rating> before = ratings().stream().collect(Collectors.toMap(rating -> rating.id.toString(), Function.identity()));
        List<Rating> ratings = new ArrayList<>();
        for (TypedRating row : rows) {
            Rating rating = row.rating(into, ratings.size() + 1);
            Optional.ofNullable(before.get(row.origin())).filter(rating::saysTheSame)
                    .ifPresent(old -> rating.translations.putAll(old.translations));
            ratings.add(rating);
        }
        return ratings;
    }
}
