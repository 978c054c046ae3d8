package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;

/** A panel of three: a fact-checker and two reviewers, each on their own. */
@QuarkusTest
class PanelTest {

    @Test
    void an_editor_asks_for_a_second_reviewer() {
        Story story = Story.newClaim();
        assign(story, Person.OTHER_REVIEWER).statusCode(303);
        story.then(claim -> assertThat(claim.reviewers()).containsExactly(member(Person.REVIEWER), member(Person.OTHER_REVIEWER)));
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("Lea Brandt, Mira Castell"), containsString("reviewed by Lea Brandt and Mira Castell"));
        Desk.as(Person.OTHER_REVIEWER).get("/desk/claims?mine=true&status=ALL").body(containsString(page(story) + "\""));
    }

    @Test
    void a_panel_is_three_people() {
        Story story = Story.newClaim();
        assign(story, Person.REVIEWER).statusCode(422).body(containsString("A panel is three people"));
        assign(story, Person.FACT_CHECKER).statusCode(422).body(containsString("id=\"secondReviewer-error\""));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    @Test
    void the_review_lasts_until_both_have_logged() {
        // the queue shows the first fifty: other tests leave theirs
        Story story = Story.panelInReview().then(claim -> claim.dueOn = LocalDate.EPOCH);
        for (Person person : new Person[] {Person.REVIEWER, Person.OTHER_REVIEWER}) {
            Desk.as(person).get("/desk").body(containsString(page(story) + "\""));
        }
        log(story, Person.REVIEWER, "mostly-false").statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
        Desk.as(Person.REVIEWER).get("/desk").body(not(containsString(page(story) + "\"")));
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("Mira Castell judges the claim"));
        log(story, Person.OTHER_REVIEWER, "mostly-false").statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("logged a verdict: all agree"));
    }

    @Test
    void one_who_differs_makes_a_dispute() {
        for (Person differs : new Person[] {Person.REVIEWER, Person.OTHER_REVIEWER}) {
            Story story = Story.panelInReview();
            log(story, Person.REVIEWER, differs == Person.REVIEWER ? "true" : "mostly-false").statusCode(303);
            log(story, Person.OTHER_REVIEWER, differs == Person.OTHER_REVIEWER ? "true" : "mostly-false").statusCode(303);
            story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
            Desk.as(Person.EDITOR).get(page(story)).body(containsString("the three differ"));
        }
    }

    @Test
    void two_reviewers_who_agree_against_the_proposal_are_a_dispute_still() {
        Story story = Story.panelInReview();
        log(story, Person.REVIEWER, "true").statusCode(303);
        log(story, Person.OTHER_REVIEWER, "true").statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
        supersede(story, Person.FACT_CHECKER, "true").statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
    }

    @Test
    void until_both_have_logged_nobody_sees_the_verdict_of_the_first() {
        Story story = Story.panelInReview();
        Desk.as(Person.REVIEWER).fill(page(story), page(story) + "/verdicts", Map.of("rating", id("half-true"), "rationale",
                "Saffron rationale of Lea Brandt", "stance-1", "SUPPORTS")).statusCode(303);
        for (Person person : new Person[] {Person.OTHER_REVIEWER, Person.FACT_CHECKER, Person.EDITOR, Person.SEVERAL, Person.ADMIN}) {
            Desk.as(person).get(page(story)).statusCode(200).body(not(containsString("Saffron rationale")), not(containsString("stance-supports")));
        }
        log(story, Person.OTHER_REVIEWER, "true").statusCode(303);
        Desk.as(Person.OTHER_REVIEWER).get(page(story)).body(containsString("Saffron rationale of Lea Brandt"), containsString("The register counts fewer"),
                containsString("stance-supports"));
    }

    @Test
    void nobody_logs_twice_and_the_second_still_counts() {
        Story story = Story.panelInReview();
        log(story, Person.REVIEWER, "half-true").statusCode(303);
        Desk.as(Person.REVIEWER).post(page(story) + "/verdicts", Map.of("rating", id("true"), "rationale", "Again.", "round", "1")).statusCode(409)
                .body(containsString("You have logged your verdict"));
        Desk.as(Person.REVIEWER).post(page(story) + "/return", Map.of("returnReason", "Again.", "round", "1")).statusCode(409);
        story.then(claim -> assertThat(Round.latest(claim).orElseThrow().verdicts()).hasSize(2));
    }

    @Test
    void a_reviewer_who_has_logged_is_not_replaced_the_other_is() {
        Story story = Story.panelInReview();
        log(story, Person.REVIEWER, "half-true").statusCode(303);
        Desk.as(Person.EDITOR).post(page(story) + "/reviewer", Map.of("newReviewer", id(Person.SEVERAL), "insteadOf", id(Person.REVIEWER)))
                .statusCode(409).body(containsString("Lea Brandt has logged a verdict"));
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("Replace Mira Castell…"), not(containsString("Replace Lea Brandt…")));
        Desk.as(Person.EDITOR).post(page(story) + "/reviewer", Map.of("newReviewer", id(Person.SEVERAL), "insteadOf", id(Person.OTHER_REVIEWER)))
                .statusCode(303);
        story.then(claim -> assertThat(Round.latest(claim).orElseThrow().reviewers()).containsExactly(member(Person.REVIEWER), member(Person.SEVERAL)));
        log(story, Person.OTHER_REVIEWER, "true").statusCode(403);
        log(story, Person.SEVERAL, "half-true").statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
    }

    @Test
    void it_is_not_taken_back_once_one_has_logged() {
        Story story = Story.panelInReview();
        log(story, Person.REVIEWER, "half-true").statusCode(303);
        Desk.as(Person.FACT_CHECKER).get(page(story)).body(not(containsString("Take back…")));
        Desk.as(Person.FACT_CHECKER).post(page(story) + "/retraction", Map.of()).statusCode(409).body(containsString("A reviewer has logged"));
    }

    @Test
    void none_of_the_three_decides() {
        Story story = Story.panelInReview().then(claim -> Round.latest(claim).orElseThrow()
                .replaceReviewer(member(Person.OTHER_REVIEWER), member(Person.SEVERAL), member(Person.EDITOR)));
        log(story, Person.REVIEWER, "true").statusCode(303);
        log(story, Person.SEVERAL, "true").statusCode(303);
        story.then(claim -> assertThatThrownBy(() -> Round.latest(claim).orElseThrow().decide(Story.rating("true"), "So.", member(Person.SEVERAL)))
                .isInstanceOf(Refusal.class).hasMessageContaining("gave neither verdict"));
    }

    private static ValidatableResponse log(Story story, Person person, String slug) {
        return Desk.as(person).fill(page(story), page(story) + "/verdicts",
                Map.of("rating", id(slug), "rationale", "Saffron rationale of " + person.name()));
    }

    private static ValidatableResponse supersede(Story story, Person person, String slug) {
        return Desk.as(person).fill(page(story), page(story) + "/verdicts", Map.of("rating", id(slug), "rationale", "On second thought."));
    }

    private static ValidatableResponse assign(Story story, Person second) {
        Map<String, String> fields = new HashMap<>(Map.of("factChecker", id(Person.FACT_CHECKER), "reviewer", id(Person.REVIEWER),
                "dueOn", "2031-05-06", "priority", "HIGH"));
        fields.put("secondReviewer", id(second));
        return Desk.as(Person.EDITOR).fill(page(story), page(story) + "/assignment", fields);
    }

    private static String page(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }

    private static String id(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Story.rating(slug).id.toString());
    }
}
