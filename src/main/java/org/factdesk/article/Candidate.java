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
import java.util.Optional;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.extraction.ClaimCandidate;
import org.factdesk.extraction.Reason;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A claim that the extraction proposes, until an editor accepts, dismisses or closes it. */
@Entity
public class Candidate extends PanacheEntityBase {

    public enum State { OPEN, ACCEPTED, DISMISSED, CLOSED }

    /** Why a suggestion was not taken. "Not now" is no judgement of its check-worthiness. */
    public enum Dismissal {
        NOT_CHECKABLE("not checkable"),
        TRIVIAL("trivial"),
        WRONG_WORDING("wrong wording"),
        ALREADY_CHECKED("already checked"),
        NOT_NOW("not now");

        private final String label;

        Dismissal(String label) {
            this.label = label;
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

    static void propose(Article article, ClaimCandidate claim) {
        Candidate candidate = new Candidate();
        candidate.article = article;
        candidate.rank = claim.rank();
        candidate.startOffset = claim.span().start();
        candidate.endOffset = claim.span().end();
        candidate.statement = claim.statement();
        candidate.quotation = claim.quotation();
        candidate.claimant = claim.claimant();
        candidate.checkWorthiness = claim.checkWorthiness();
        candidate.reasons = claim.reasons().stream().map(Reason::name).toArray(String[]::new);
        candidate.persist();
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

    public List<String> reasonLabels() {
        return Arrays.stream(reasons).map(code -> Reason.valueOf(code).label()).toList();
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
