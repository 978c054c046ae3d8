package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/**
 * One time a claim is judged: the fact-checker proposes, the reviewer logs their own without having seen it. It opens when
 * the claim is submitted and closes with an outcome, or without one when the claim goes back.
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
    public Instant openedAt = Instant.now();
    public Instant closedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    public Rating outcome;
    @Version
    public int version;

    /** Opens a round with the fact-checker's proposal and moves the claim to review. */
    public static Round submit(Claim claim, Rating proposed, String rationale, Member factChecker) {
        claim.check(Transition.SUBMIT, factChecker);
        Evidence.requireSome(claim);
        latest(claim).ifPresent(Round::close);
        // one round may be open for a claim: the database has to see the last one closed first
        flush();
        Round round = new Round();
        round.claim = claim;
        round.number = (int) count("claim", claim) + 1;
        round.factChecker = claim.factChecker;
        round.reviewer = claim.reviewer;
        round.persist();
        new Verdict(round, factChecker, Verdict.Part.PROPOSAL, proposed, rationale, true, null).persist();
        claim.move(Transition.SUBMIT, factChecker, null, null);
        return round;
    }

    public static Optional<Round> latest(Claim claim) {
        return find("claim = ?1 order by number desc", claim).firstResultOptional();
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

    /** The last round that came to an outcome: its people are the ones who answer for it. */
    public static Optional<Round> decisive(Claim claim) {
        return find("claim = ?1 and outcome is not null order by number desc", claim).firstResultOptional();
    }

    /** What the newsroom found: the outcome of the last round that had one. */
    public static Optional<Rating> ratingOf(Claim claim) {
        return decisive(claim).map(round -> round.outcome);
    }

    /** The reviewer's own verdict. Equal to the proposal: agreed; else disputed. */
    public void log(Rating rating, String rationale, Member by) {
        claim.check(Transition.LOG_VERDICT, by);
        new Verdict(this, by, Verdict.Part.REVIEW, rating, rationale, true, null).persist();
        settle(Transition.LOG_VERDICT, by, null);
    }

    /** After discussion one of the two thinks otherwise. No longer blind, and marked so. */
    public void supersede(Rating rating, String rationale, Member by) {
        claim.check(Transition.SUPERSEDE_VERDICT, by);
        Verdict own = ownVerdict(by);
        new Verdict(this, by, own.part, rating, rationale, false, own).persist();
        settle(Transition.SUPERSEDE_VERDICT, by, null);
    }

    /** Of one of the two, once both have judged: the verdict of theirs that stands. */
    public Verdict ownVerdict(Member member) {
        return standing(member.equals(factChecker) ? Verdict.Part.PROPOSAL : Verdict.Part.REVIEW).orElseThrow();
    }

    /** An editor who gave neither verdict ends the dispute with a rating and the reason for it. */
    public void decide(Rating rating, String why, Member editor) {
        claim.check(Transition.DECIDE, editor);
        new Verdict(this, editor, Verdict.Part.DECISION, rating, why, false, null).persist();
        outcome = rating;
        close();
        claim.move(Transition.DECIDE, Status.AGREED, editor, rating.label, why);
    }

    /** The other way to end a dispute: the claim is worked on again. */
    public void decideToReturn(String why, Member editor) {
        claim.move(Transition.DECIDE, Status.ASSIGNED, editor, "it goes back to work", why);
        close();
    }

    public void takeBack(Member by) {
        claim.move(Transition.TAKE_BACK, by, null, null);
        close();
    }

    public void sendBack(String why, Member by) {
        claim.move(Transition.SEND_BACK, by, null, why);
        close();
    }

    public void replaceReviewer(Member newReviewer, Member editor) {
        claim.replaceReviewer(newReviewer, editor);
        reviewer = newReviewer;
    }

    /** Whether this member has judged the claim in any round, otherwise than by proposing. */
    static boolean judged(Claim claim, Member member) {
        return Verdict.count("round.claim = ?1 and member = ?2 and part <> ?3", claim, member, Verdict.Part.PROPOSAL) > 0;
    }

    static boolean proposed(Claim claim, Member member) {
        return Verdict.count("round.claim = ?1 and member = ?2 and part = ?3", claim, member, Verdict.Part.PROPOSAL) > 0;
    }

    public List<Verdict> verdicts() {
        return Verdict.list("round = ?1 order by id", this);
    }

    /** The verdict of this part that nothing supersedes. */
    public Optional<Verdict> standing(Verdict.Part part) {
        return verdicts().stream().filter(verdict -> verdict.part == part).reduce((earlier, later) -> later);
    }

    /** What its verdicts are chosen from: the scale of its proposal, for what two people say has to be comparable. */
    public List<Rating> ratings() {
        return standing(Verdict.Part.PROPOSAL).orElseThrow().rating.scale.ratings();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    private void settle(Transition transition, Member by, String reason) {
        Rating proposed = standing(Verdict.Part.PROPOSAL).orElseThrow().rating;
        Rating reviewed = standing(Verdict.Part.REVIEW).orElseThrow().rating;
        boolean equal = proposed.id.equals(reviewed.id);
        if (equal) {
            outcome = proposed;
            close();
        }
        claim.move(transition, equal ? Status.AGREED : Status.DISPUTED, by, equal ? "both agree" : "the two differ", reason);
    }

    private void close() {
        if (closedAt == null) {
            closedAt = Instant.now();
        }
    }
}
