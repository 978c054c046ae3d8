package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Impartiality;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.Member;
import org.factdesk.web.Choice;
import org.factdesk.web.Refusal;

/**
 * One time a claim is judged: the fact-checker proposes, the reviewer logs their own without having seen it. It opens when
 * the claim is submitted and closes with an outcome, or without one when the claim goes back.
 *
 * <p>The first time, the claim's own status says where the round is. A published claim is judged again without leaving its
 * readers: it stays PUBLISHED, {@link Claim#judging} is the status of the round, and the one table is asked with that
 * ({@link Claim#stage()}), so that every page, verb and rule of the first time holds for the later ones too. Readers have the
 * last round that was {@linkplain #publishedAt published}, whatever the one after it has come to. A round that ends with what
 * readers have already confirms it and is over; another outcome goes out with a text that two people stand for.
 */
@Entity
public class Round extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;
    public int number;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member factChecker;
    @ManyToOne(fetch = FetchType.LAZY)
    public Member reviewer;
    /** Of a panel of three; else null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Member secondReviewer;
    public Instant openedAt = Instant.now();
    public Instant closedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    public Rating outcome;
    /** When readers got its outcome. */
    public Instant publishedAt;
    /** In the order in which they were logged. */
    @OneToMany(mappedBy = "round")
    @OrderBy("id")
    private Set<Verdict> verdicts = new LinkedHashSet<>();
    @Version
    public int version;

    /** Opens a round with the fact-checker's proposal and moves the claim to review. */
    public static Round submit(Claim claim, Rating proposed, String rationale, Member factChecker) {
        claim.check(Transition.SUBMIT, factChecker);
        Evidence.requireSome(claim);
        Impartiality.of(claim).requireOfAll();
        latest(claim).ifPresent(Round::close);
        // one round may be open for a claim: the database has to see the last one closed first
        flush();
        Round round = new Round();
        round.claim = claim;
        round.number = (int) count("claim", claim) + 1;
        round.factChecker = claim.factChecker;
        round.reviewer = claim.reviewer;
        round.secondReviewer = claim.secondReviewer;
        round.persist();
        round.add(new Verdict(round, factChecker, Verdict.Part.PROPOSAL, proposed, rationale, true, null));
        claim.move(Transition.SUBMIT, factChecker, null, null);
        return round;
    }

    /** With its verdicts, which most questions about it are about. */
    public static Optional<Round> latest(Claim claim) {
        return Round.<Round>find("from Round r left join fetch r.verdicts where r.claim = ?1 order by r.number desc", claim).list().stream().findFirst();
    }

    /**
     * The round a form was opened in, by its number. In a later one there is other evidence, and what was typed was not meant for it.
     */
    static Round opened(Claim claim, String number) {
        Round round = latest(claim).orElseThrow();
        if (!String.valueOf(round.number).equals(number)) {
            throw Refusal.conflict("The claim was taken back and submitted anew since you opened this form: look at its evidence again.");
        }
        return round;
    }

    public static List<Round> of(Claim claim) {
        return list("claim = ?1 order by number", claim);
    }

    /**
     * The round whose outcome holds, and whose people answer for it: the last that readers got; before there is one, the last
     * that came to an outcome.
     */
    public static Optional<Round> decisive(Claim claim) {
        return find("claim = ?1 and outcome is not null order by publishedAt desc nulls last, number desc", claim).firstResultOptional();
    }

    /** What the newsroom found, as far as it holds. */
    public static Optional<Rating> ratingOf(Claim claim) {
        return decisive(claim).map(round -> round.outcome);
    }

    /** What a new round came to, while readers still have the verdict before it. */
    public static Optional<Rating> turned(Claim claim) {
        boolean settled = claim.stage() == Status.AGREED || claim.stage() == Status.APPROVED;
        return claim.isJudgedAgain() && settled ? latest(claim).map(round -> round.outcome) : Optional.empty();
    }

    /** A reviewer's own verdict. Once all have logged: agreed if all are equal to the proposal, else disputed. */
    public void log(Rating rating, String rationale, Member by) {
        log(rating, rationale, Map.of(), by);
    }

    /** @param stances how they read each source, by its number; those of which they say nothing are left out or empty */
    public void log(Rating rating, String rationale, Map<Integer, String> stances, Member by) {
        claim.check(Transition.LOG_VERDICT, by);
        if (hasLogged(by)) {
            throw Refusal.conflict("You have logged your verdict: it waits for the other reviewer’s.");
        }
        Judgements after = add(new Verdict(this, by, Verdict.Part.REVIEW, rating, rationale, true, null));
        if (!stances.isEmpty()) {
            Evidence.of(claim).forEach(source -> Choice.named(Evidence.Stance.class, stances.get(source.number))
                    .ifPresent(stance -> new SourceView(this, by, source, stance).persist()));
        }
        if (after.awaited().isEmpty()) {
            settle(after, Transition.LOG_VERDICT, by);
        } else {
            claim.move(Transition.LOG_VERDICT, Status.IN_REVIEW, by, "another one is to follow", null);
        }
    }

    /** After discussion one of the two thinks otherwise. No longer blind, and marked so. */
    public void supersede(Rating rating, String rationale, Member by) {
        claim.check(Transition.SUPERSEDE_VERDICT, by);
        Verdict own = judgements().of(by);
        settle(add(new Verdict(this, by, own.part, rating, rationale, false, own)), Transition.SUPERSEDE_VERDICT, by);
    }

    public List<Member> reviewers() {
        return Stream.of(reviewer, secondReviewer).filter(Objects::nonNull).toList();
    }

    /** An editor who gave neither verdict ends the dispute with a rating and the reason for it. */
    public void decide(Rating rating, String why, Member editor) {
        claim.check(Transition.DECIDE, editor);
        add(new Verdict(this, editor, Verdict.Part.DECISION, rating, why, false, null));
        claim.move(Transition.DECIDE, Status.AGREED, editor, rating.label, why);
        end(rating, editor);
    }

    /** The other way to end a dispute: the claim is worked on again. */
    public void decideToReturn(String why, Member editor) {
        claim.move(Transition.DECIDE, Status.ASSIGNED, editor, "it goes back to work", why);
        close();
    }

    public void takeBack(Member by) {
        claim.check(Transition.TAKE_BACK, by);
        if (awaited().size() < reviewers().size()) {
            throw Refusal.conflict("A reviewer has logged a verdict: it is not taken back any more.");
        }
        claim.move(Transition.TAKE_BACK, by, null, null);
        close();
    }

    public void sendBack(String why, Member by) {
        claim.check(Transition.SEND_BACK, by);
        if (hasLogged(by)) {
            throw Refusal.conflict("You have logged your verdict: it is not sent back any more.");
        }
        claim.move(Transition.SEND_BACK, by, null, why);
        close();
    }

    /** An editor ends the judging of a published claim without another verdict. */
    public static void giveUp(Claim claim, String why, Member editor) {
        claim.move(Transition.KEEP_VERDICT, editor, null, why);
        latest(claim).ifPresent(Round::close);
    }

    /** Readers get the outcome of the claim's last round. */
    public static void publish(Claim claim, Instant at) {
        latest(claim).orElseThrow().publishedAt = at;
    }

    public void replaceReviewer(Member newReviewer, Member editor) {
        replaceReviewer(reviewer, newReviewer, editor);
    }

    /** Each for themselves, and never after they have logged: no shopping for verdicts. */
    public void replaceReviewer(Member instead, Member newReviewer, Member editor) {
        claim.check(Transition.REPLACE_REVIEWER, editor);
        if (!awaited().contains(instead)) {
            throw Refusal.conflict("%s has logged a verdict: a reviewer is not replaced after that.".formatted(instead.name));
        }
        claim.replaceReviewer(instead, newReviewer, editor);
        takeOverReviewers();
    }

    /** From the claim, where somebody else reviews it now. */
    void takeOverReviewers() {
        reviewer = claim.reviewer;
        secondReviewer = claim.secondReviewer;
    }

    /** Whether this member has judged the claim in any round, otherwise than by proposing. */
    static boolean judged(Claim claim, Member member) {
        return Verdict.count("round.claim = ?1 and member = ?2 and part <> ?3", claim, member, Verdict.Part.PROPOSAL) > 0;
    }

    static boolean proposed(Claim claim, Member member) {
        return Verdict.count("round.claim = ?1 and member = ?2 and part = ?3", claim, member, Verdict.Part.PROPOSAL) > 0;
    }

    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    public Judgements judgements() {
        return new Judgements(this, verdicts());
    }

    /** Those whose verdict is still to come. */
    public List<Member> awaited() {
        return judgements().awaited();
    }

    public boolean hasLogged(Member member) {
        return judgements().logged(member);
    }

    /** What its verdicts are chosen from: the scale of its proposal, for what two people say has to be comparable. */
    public List<Rating> ratings() {
        return verdicts().get(0).rating.scale.ratings();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    private Judgements add(Verdict verdict) {
        verdict.persist();
        verdicts.add(verdict);
        return judgements();
    }

    private void settle(Judgements judgements, Transition transition, Member by) {
        claim.move(transition, judgements.equal() ? Status.AGREED : Status.DISPUTED, by, judgements.inWords(), null);
        if (judgements.equal()) {
            end(judgements.ratings().get(0), by);
        }
    }

    private void end(Rating rating, Member by) {
        boolean confirms = claim.isJudgedAgain() && ratingOf(claim).filter(published -> published.id.equals(rating.id)).isPresent();
        outcome = rating;
        close();
        if (confirms) {
            claim.move(Transition.CONFIRM_VERDICT, by, rating.label, null);
        }
    }

    private void close() {
        closedAt = isOpen() ? Instant.now() : closedAt;
    }
}
