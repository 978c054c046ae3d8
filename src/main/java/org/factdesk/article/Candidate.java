package org.factdesk.article;

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
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.extraction.ClaimCandidate;
import org.factdesk.extraction.Reason;
import org.factdesk.extraction.Span;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;
import org.factdesk.web.SeenNumber;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A claim that the extraction proposes, until an editor accepts, dismisses or closes it. */
@Entity
public class Candidate extends PanacheEntityBase {

    public enum State { OPEN, ACCEPTED, DISMISSED, CLOSED }

    /** The grade from which something counts as worth checking; what was accepted has the highest, 3. */
    public static final int WORTH_CHECKING = 2;
    private static final int ACCEPTED_GRADE = 3;

    /** Why a suggestion was not taken. "Not now" is no judgement of its check-worthiness. */
    public enum Dismissal {
        NOT_CHECKABLE("not checkable", 0),
        TRIVIAL("trivial", 1),
        WRONG_WORDING("wrong wording", WORTH_CHECKING),
        ALREADY_CHECKED("already checked", WORTH_CHECKING),
        NOT_NOW("not now", null);

        private final String label;
        private final Integer grade;

        Dismissal(String label, Integer grade) {
            this.label = label;
            this.grade = grade;
        }

        /** How worth checking it was found, 0 to 3; null for no judgement. */
        public Integer grade() {
            return grade;
        }

        public static Optional<Dismissal> named(String name) {
            return Arrays.stream(values()).filter(reason -> reason.name().equals(name)).findFirst();
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;
    public int rank;
    public int startOffset;
    public int endOffset;
    public String statement;
    public String quotation;
    public String claimant;
    public String via;
    /** Words of the statement that need the article to be understood. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] unclear = {};
    /** Start and end of each other place where the article says the same. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public int[] repeats = {};
    public double checkWorthiness;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] reasons = {};
    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;
    @Enumerated(EnumType.STRING)
    public Dismissal dismissal;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member decidedBy;
    public Instant decidedAt;
    @Version
    public int version;

    /** Strongest first. */
    public static List<Candidate> of(Article article) {
        return list("article = ?1 order by rank", article);
    }

    static List<Candidate> openOf(Article article) {
        return list("article = ?1 and state = ?2", article, State.OPEN);
    }

    /** The one at this place, or a page that says there is none. */
    public static Candidate ranked(long articleId, int rank) {
        return Candidate.<Candidate>find("from Candidate c join fetch c.article where c.article.id = ?1 and c.rank = ?2", articleId, rank)
                .firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** The open one that is next in strength, from the first again behind the last. */
    public Optional<Candidate> next() {
        return find("article = ?1 and state = ?2 order by case when rank > ?3 then 0 else 1 end, rank", article, State.OPEN, rank)
                .firstResultOptional();
    }

    /** What the extraction found takes the places of what is still open; what was decided keeps its own, and is not proposed again. */
    static void propose(Article article, List<ClaimCandidate> claims) {
        Map<Integer, Candidate> places = of(article).stream().collect(Collectors.toMap(candidate -> candidate.rank, Function.identity()));
        List<Candidate> decided = places.values().stream().filter(candidate -> !candidate.isOpen()).toList();
        decided.forEach(candidate -> places.remove(candidate.rank));
        Set<Integer> occupied = decided.stream().map(candidate -> candidate.rank).collect(Collectors.toSet());
        int rank = 1;
        for (ClaimCandidate claim : claims) {
            if (decided.stream().anyMatch(candidate -> candidate.overlaps(claim.span()))) {
                continue;
            }
            while (occupied.contains(rank)) {
                rank++;
            }
            Candidate candidate = Optional.ofNullable(places.remove(rank)).orElseGet(Candidate::new);
            candidate.article = article;
            candidate.rank = rank++;
            candidate.becomes(claim);
            candidate.persist();
        }
        places.values().forEach(Candidate::delete);
    }

    private boolean overlaps(Span span) {
        return startOffset < span.end() && span.start() < endOffset;
    }

    private void becomes(ClaimCandidate claim) {
        startOffset = claim.span().start();
        endOffset = claim.span().end();
        statement = claim.statement();
        quotation = claim.quotation();
        claimant = claim.claimant();
        via = claim.via();
        unclear = claim.unclear().toArray(String[]::new);
        repeats = claim.repeats().stream().flatMapToInt(place -> IntStream.of(place.start(), place.end())).toArray();
        checkWorthiness = claim.checkWorthiness();
        reasons = claim.reasons().stream().map(Reason::name).toArray(String[]::new);
    }

    /** Refuses what somebody decided who saw another suggestion in this place. @param seen the version on their page; null for any */
    public void requireSeen(String seen) {
        if (isRenewedSince(seen)) {
            throw Refusal.conflict("The article was read again meanwhile, and this suggestion is another one now.");
        }
    }

    public boolean isRenewedSince(String seen) {
        return seen != null && version != SeenNumber.read(seen);
    }

    public void accept(Member member) {
        decide(State.ACCEPTED, member);
    }

    public void dismiss(Dismissal why, Member member) {
        decide(State.DISMISSED, member);
        dismissal = why;
        Event.by(member, Verb.CANDIDATE_DISMISSED).onArticle(article.id).saying(statement.substring(0, Math.min(statement.length(), 300)))
                .because(why.label()).record();
    }

    void close(Member member) {
        decide(State.CLOSED, member);
    }

    /** How worth checking somebody found it, 0 to 3; null where nobody judged that. */
    public Integer grade() {
        return state == State.ACCEPTED ? Integer.valueOf(ACCEPTED_GRADE) : dismissal == null ? null : dismissal.grade();
    }

    public List<String> reasonLabels() {
        return Arrays.stream(reasons).map(code -> Reason.valueOf(code).label()).toList();
    }

    /** Whether nobody is reported to have said it: the article claims it itself. Only a reading with a model can tell. */
    public boolean isAsserted() {
        return article.modelled && claimant == null && Arrays.stream(reasons).map(Reason::valueOf).noneMatch(Reason::isSpeech);
    }

    public List<String> unclearWords() {
        return List.of(unclear);
    }

    /** In how many other places the article says the same. */
    public int repeatCount() {
        return repeats.length / 2;
    }

    /** 1 to 3: below the line between worth checking and not, above it, far above it. */
    public int strength() {
        return checkWorthiness < 0.5 ? 1 : checkWorthiness < 0.75 ? 2 : 3;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    private void decide(State decided, Member member) {
        if (state != State.OPEN) {
            throw Refusal.conflict("This suggestion was decided already: " + state.name().toLowerCase() + ".");
        }
        state = decided;
        decidedBy = member;
        decidedAt = Instant.now();
    }
}
