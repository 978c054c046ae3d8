package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionsTest {

    @Test
    void an_editor_ends_a_dispute_with_any_rating_and_the_reason() {
        Story story = Story.disputed();
        Desk.as(Person.EDITOR).fill(page(story), path(story), Map.of("rating", id("false"), "reason", "The register settles it.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.AGREED);
            assertThat(Round.ratingOf(claim)).hasValueSatisfying(rating -> assertThat(rating.slug).isEqualTo("false"));
        });
        Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId)
                .body(containsString("decided the dispute: False"), containsString("The register settles it."));
    }

    @Test
    void an_editor_gives_it_back_to_work_with_the_reason() {
        Story story = Story.disputed();
        Desk.as(Person.EDITOR).fill(page(story), path(story), Map.of("workReason", "Find the sale notices.")).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.ASSIGNED));
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).body(containsString("Find the sale notices."));
    }

    @Test
    void a_decision_without_rating_or_reason_comes_back_with_what_was_typed() {
        Story story = Story.disputed();
        Desk.as(Person.EDITOR).fill(page(story), path(story), Map.of("reason", "Since so.")).statusCode(422)
                .body(containsString("Choose a rating."), containsString("Since so."));
        Desk.as(Person.EDITOR).fill(page(story), path(story), Map.of("rating", id("false"), "reason", "")).statusCode(422)
                .body(containsString("Say what decides it."));
        Desk.as(Person.EDITOR).fill(page(story), path(story), Map.of("workReason", " ")).statusCode(422).body(containsString("Say what is to be done."));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
    }

    @Test
    void whoever_gave_a_verdict_does_not_decide() {
        Story story = Story.inReview()
                .then(claim -> Round.latest(claim).orElseThrow().replaceReviewer(member(Person.SEVERAL), member(Person.EDITOR)))
                .then(claim -> Round.latest(claim).orElseThrow().log(Story.rating("half-true"), "Partly so.", member(Person.SEVERAL)));
        Desk.as(Person.SEVERAL).fill(page(story), path(story), Map.of("rating", id("false"), "reason", "So.")).statusCode(403)
                .body(containsString("an editor who gave neither verdict"));
        Desk.as(Person.REVIEWER).fill(page(story), path(story), Map.of("rating", id("false"), "reason", "So.")).statusCode(403);
    }

    @Test
    void there_is_nothing_to_decide_without_a_dispute() {
        Story story = Story.inReview();
        Desk.as(Person.EDITOR).fill(page(story), path(story), Map.of("rating", id("false"), "reason", "So.")).statusCode(409)
                .body(containsString("while a claim is in review"));
    }

    private static String page(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId + "/decision";
    }

    private static String id(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Story.rating(slug).id.toString());
    }
}
