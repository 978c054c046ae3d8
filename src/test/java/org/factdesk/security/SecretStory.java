package org.factdesk.security;

import static org.factdesk.testing.Story.member;

import java.time.Instant;
import java.util.Locale;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.JudgeAgain;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.factcheck.Text;
import org.factdesk.review.Comment;
import org.factdesk.review.Rating;
import org.factdesk.review.RatingScale;
import org.factdesk.review.Round;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;

/** Stories in which everything that a reviewer must not know is a word that stands nowhere else. */
final class SecretStory {

    static final String RATING = "Quorvexian";
    static final String RATIONALE = "Tamberwick";
    static final String NOTE = "Zephyrlock";
    /** The address of a check is made of its headline. */
    static final String HEADLINE = "Marzibold";
    static final String SUMMARY = "Obsidrane";
    static final String BODY = "Thunderquill";
    static final String TALK = "Wexlarry";
    static final String[] SECRETS = {RATING, RATIONALE, NOTE, HEADLINE, SUMMARY, BODY, TALK};
    /** How the fact-checker reads the source, on a page or chosen in a form. */
    static final String STANCE = "stance-refutes|value=\"REFUTES\"[^>]*checked";

    private static final String REASON = RATIONALE + ", " + RATING + ", since the " + BODY;

    private SecretStory() {
    }

    static Story assigned() {
        return written(Story.assigned());
    }

    static Story inReview() {
        return submitted(assigned());
    }

    static Story halfLogged() {
        return submitted(written(Story.assignedToPanel())).then(claim -> log(claim, Person.REVIEWER));
    }

    static Story takenBack() {
        return inReview().then(claim -> latest(claim).takeBack(member(Person.FACT_CHECKER)));
    }

    static Story sentBack() {
        return inReview().then(claim -> latest(claim).replaceReviewer(member(Person.SEVERAL), member(Person.EDITOR)))
                .then(claim -> latest(claim).sendBack("A source is missing.", member(Person.SEVERAL)));
    }

    static Story returned() {
        return inReview().then(claim -> latest(claim).log(otherRating(), "So.", member(Person.REVIEWER)))
                .then(claim -> latest(claim).decideToReturn(REASON, member(Person.EDITOR)));
    }

    static Story reworked() {
        return inReview().then(claim -> latest(claim).log(otherRating(), "So.", member(Person.REVIEWER)))
                .then(claim -> latest(claim).decide(rating(), REASON, member(Person.EDITOR)))
                .then(claim -> Evidence.numbered(claim, 1).orElseThrow().changed(member(Person.FACT_CHECKER)));
    }

    static Story dropped() {
        return inReview().then(claim -> claim.drop(DropReason.NOT_NOW, REASON, member(Person.EDITOR)));
    }

    static Story reopened() {
        return dropped().then(claim -> claim.reopen(member(Person.EDITOR)));
    }

    static Story judgedAgain() {
        Story story = Story.published();
        return rewritten(story.then(claim -> JudgeAgain.judge(claim, REASON, member(Person.EDITOR)))
                .then(claim -> evidence().addTo(claim, member(Person.FACT_CHECKER))));
    }

    static Story againInReview() {
        return submitted(judgedAgain());
    }

    static Story againReturned() {
        return againInReview().then(claim -> latest(claim).log(otherRating(), "So.", member(Person.REVIEWER)))
                .then(claim -> latest(claim).decideToReturn(REASON, member(Person.EDITOR)));
    }

    /** The very verdict that was proposed, by somebody who did not know of it. */
    static void log(Claim claim, Person person) {
        latest(claim).log(rating(), "Reviewed by " + person.name() + ".", member(person));
    }

    private static Story written(Story story) {
        story.then(claim -> evidence().addTo(claim, member(Person.FACT_CHECKER)))
                .then(claim -> evidence().addTo(claim, member(Person.FACT_CHECKER)))
                .then(claim -> story.checkId = FactCheck.start(claim, member(Person.FACT_CHECKER)).id);
        return rewritten(story);
    }

    private static Story rewritten(Story story) {
        return story.then(claim -> story.check().save(new Text(HEADLINE, SUMMARY, BODY), story.check().latestNumber(), member(Person.FACT_CHECKER)))
                .then(claim -> Comment.say(claim, TALK, member(Person.FACT_CHECKER)));
    }

    private static Story submitted(Story story) {
        return story.then(claim -> SubmitForReview.of(claim, rating(), RATIONALE, member(Person.FACT_CHECKER)));
    }

    private static Round latest(Claim claim) {
        return Round.latest(claim).orElseThrow();
    }

    private static Evidence evidence() {
        Evidence evidence = new Evidence();
        evidence.kind = Evidence.Kind.DATA_SET;
        evidence.title = "Register of hulls";
        evidence.quotation = "Hulls in service: 44";
        evidence.stance = Evidence.Stance.REFUTES;
        evidence.note = NOTE;
        return evidence;
    }

    /** Of a scale of its own, so that its word is met only where it was chosen, and among those to choose from. */
    private static Rating rating() {
        return Rating.bySlug("quorvexian").orElseGet(() -> {
            RatingScale scale = new RatingScale();
            scale.name = "Of two words";
            scale.language = "en";
            scale.persist();
            Rating secret = rating(scale, RATING, 1, 2);
            rating(scale, "Plainwise", 2, 1);
            RatingScale.flush();
            scale.adoptedAt = Instant.now();
            return secret;
        });
    }

    private static Rating otherRating() {
        return rating().scale.ratings().get(1);
    }

    private static Rating rating(RatingScale scale, String label, int position, int numericValue) {
        Rating rating = new Rating();
        rating.scale = scale;
        rating.slug = label.toLowerCase(Locale.ROOT);
        rating.label = label;
        rating.definition = "Met only where it was chosen.";
        rating.position = position;
        rating.numericValue = numericValue;
        rating.colour = "grey";
        rating.icon = "minus";
        rating.persist();
        return rating;
    }
}
