package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictsTest {

    @Test
    void an_equal_verdict_is_agreement() {
        Story story = Story.inReview();
        log(Person.REVIEWER, story, "mostly-false").statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.AGREED);
            assertThat(Round.ratingOf(claim)).hasValueSatisfying(rating -> assertThat(rating.slug).isEqualTo("mostly-false"));
        });
    }

    @Test
    void another_verdict_is_a_dispute() {
        Story story = Story.inReview();
        log(Person.REVIEWER, story, "true").statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
    }

    @Test
    void a_verdict_without_rating_or_reason_comes_back_with_what_was_typed() {
        Story story = Story.inReview();
        Desk.as(Person.REVIEWER).post(path(story), Map.of("rationale", "Typed <b>so</b> far.")).statusCode(422)
                .body(containsString("Choose a rating."), containsString("Typed &lt;b&gt;so&lt;/b&gt; far."), containsString("ships last year"),
                        containsString("Harbour register"), not(containsString("refutes the claim")));
        Desk.as(Person.REVIEWER).post(path(story), Map.of("rating", id("true"), "rationale", " \u2003 ")).statusCode(422)
                .body(containsString("Say why"), containsString("value=\"" + id("true") + "\" required checked"));
        Desk.as(Person.REVIEWER).post(path(story), Map.of("rating", "nonsense", "rationale", "x".repeat(5001))).statusCode(422)
                .body(containsString("Choose a rating."), containsString("At most 5,000 characters."));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void only_its_reviewer_logs() {
        Story story = Story.inReview();
        for (Person person : List.of(Person.OTHER_REVIEWER, Person.FACT_CHECKER, Person.SEVERAL)) {
            log(person, story, "true").statusCode(403).body(containsString("is for its reviewer"));
        }
        log(Person.EDITOR, story, "true").statusCode(403);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void a_verdict_is_never_logged_twice() {
        Story story = Story.agreed();
        log(Person.REVIEWER, story, "true").statusCode(409).body(containsString("while a claim is agreed"));
    }

    @Test
    void in_a_dispute_either_of_the_two_supersedes_their_own() {
        Story story = Story.disputed();
        supersede(Person.FACT_CHECKER, story, "half-true", own(Person.FACT_CHECKER, story)).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.AGREED);
            assertThat(Round.latest(claim).orElseThrow().verdicts()).extracting(verdict -> verdict.part, verdict -> verdict.blind)
                    .containsExactly(tuple(Verdict.Part.PROPOSAL, true),
                            tuple(Verdict.Part.REVIEW, true),
                            tuple(Verdict.Part.PROPOSAL, false));
        });
        Desk.as(Person.EDITOR).get("/desk/claims/" + story.claimId).body(containsString("not blind"));
    }

    @Test
    void a_first_verdict_sent_twice_does_not_become_a_change_of_mind() {
        Story story = Story.inReview();
        log(Person.REVIEWER, story, "true").statusCode(303);
        Desk.as(Person.REVIEWER).post(path(story), Map.of("rating", id("mostly-false"), "rationale", "So.", "round", "1")).statusCode(409)
                .body(containsString("while a claim is disputed"));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
    }

    @Test
    void a_verdict_is_superseded_once() {
        Story story = Story.disputed();
        String first = own(Person.REVIEWER, story);
        supersede(Person.REVIEWER, story, "true", first).statusCode(303);
        supersede(Person.REVIEWER, story, "mostly-false", first).statusCode(409).body(containsString("superseded this verdict already"));
    }

    @Test
    void a_superseding_verdict_that_differs_still_leaves_the_dispute() {
        Story story = Story.disputed();
        supersede(Person.REVIEWER, story, "true", own(Person.REVIEWER, story)).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
        supersede(Person.REVIEWER, story, "mostly-false", own(Person.REVIEWER, story)).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
    }

    @Test
    void nobody_else_supersedes() {
        Story story = Story.disputed();
        supersede(Person.OTHER_REVIEWER, story, "mostly-false", own(Person.REVIEWER, story)).statusCode(403);
        supersede(Person.SEVERAL, story, "mostly-false", own(Person.REVIEWER, story)).statusCode(403);
    }

    @Test
    void of_two_verdicts_at_the_same_moment_one_is_logged_and_the_other_refused() throws Exception {
        Story story = Story.inReview();
        assertThat(atOnce(() -> log(Person.REVIEWER, story, "true").extract().statusCode(),
                () -> log(Person.REVIEWER, story, "mostly-false").extract().statusCode())).containsExactlyInAnyOrder(303, 409);
        story.then(claim -> assertThat(Round.latest(claim).orElseThrow().verdicts()).hasSize(2));
    }

    @Test
    void of_a_verdict_and_a_replaced_reviewer_at_the_same_moment_only_one_happens() throws Exception {
        Story story = Story.inReview();
        String other = QuarkusTransaction.requiringNew().call(() -> member(Person.OTHER_REVIEWER).id.toString());
        List<Integer> answers = atOnce(() -> log(Person.REVIEWER, story, "mostly-false").extract().statusCode(),
                () -> Desk.as(Person.EDITOR).fill("/desk/claims/" + story.claimId, "/desk/claims/" + story.claimId + "/reviewer",
                        Map.of("newReviewer", other)).extract().statusCode());
        assertThat(answers).containsOnlyOnce(303);
        story.then(claim -> assertThat(claim.status == Status.AGREED).isEqualTo(claim.reviewer.equals(member(Person.REVIEWER))));
    }

    @Test
    void a_verdict_that_does_not_name_its_round_is_given_back_and_not_logged() {
        Story story = Story.inReview();
        Desk.as(Person.REVIEWER).post(path(story), Map.of("rating", id("true"), "rationale", "A <b>long</b> thought.")).statusCode(409)
                .body(containsString("What you had typed"), containsString("A &lt;b&gt;long&lt;/b&gt; thought."));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void an_unknown_claim_is_not_found() {
        Desk.as(Person.REVIEWER).post("/desk/claims/999999999/verdicts", Map.of()).statusCode(404).body(not(containsString("Exception")));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = people.invokeAll(List.of(one, other).stream().<Callable<Integer>>map(act -> () -> {
                start.await();
                return act.call();
            }).toList());
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdown();
        }
    }

    private static ValidatableResponse log(Person person, Story story, String slug) {
        return Desk.as(person).fill("/desk/claims/" + story.claimId, path(story), Map.of("rating", id(slug), "rationale", "By the register [1]."));
    }

    private static ValidatableResponse supersede(Person person, Story story, String slug, String own) {
        return Desk.as(person).fill("/desk/claims/" + story.claimId, path(story), Map.of("rating", id(slug), "rationale", "On second thought.", "supersedes", own));
    }

    /** The verdict that this person's page offers to supersede. */
    private static String own(Person person, Story story) {
        String page = Desk.as(person).get("/desk/claims/" + story.claimId).statusCode(200).extract().asString();
        return page.replaceAll("(?s).*name=\"supersedes\" value=\"(\\d+)\".*", "$1");
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId + "/verdicts";
    }

    private static String id(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Story.rating(slug).id.toString());
    }
}
