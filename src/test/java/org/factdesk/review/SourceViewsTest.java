package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A reviewer says how they read each source, before they know how the fact-checker reads it. */
@QuarkusTest
class SourceViewsTest {

    @Test
    void the_form_asks_for_each_source_and_suggests_nothing() {
        Document page = page(Person.REVIEWER, Story.inReview());
        assertThat(page.select("#verdict fieldset legend").eachText()).contains("1. Harbour register", "2. A call with the harbour master");
        assertThat(page.select("#verdict .views input[checked]").eachAttr("value")).containsExactly("", "");
    }

    @Test
    void their_view_stands_beside_the_fact_checkers() {
        Story story = Story.inReview();
        log(story, Map.of("stance-1", "SUPPORTS", "stance-2", "")).statusCode(303);
        Document page = page(Person.EDITOR, story);
        assertThat(page.selectFirst("#evidence-1 .evidence-facts").text()).contains("refutes the claim", "Lea Brandt: supports the claim");
        assertThat(page.selectFirst("#evidence-2 .evidence-facts").text()).doesNotContain("Lea Brandt");
    }

    @Test
    void nobody_has_to_say_anything_of_a_source() {
        Story story = Story.inReview();
        log(story, Map.of()).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
    }

    @Test
    void a_view_that_there_is_not_comes_back_with_what_was_chosen() {
        Story story = Story.inReview();
        log(story, Map.of("stance-1", "CONTEXT", "stance-2", "PERHAPS")).statusCode(422)
                .body(containsString("Say how it bears on the claim, or nothing."), containsString("value=\"CONTEXT\" required checked"));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void a_source_that_is_no_longer_there_is_not_judged() {
        Story story = Story.inReview();
        log(story, Map.of("stance-7", "SUPPORTS")).statusCode(303);
    }

    @Test
    void whoever_supersedes_their_verdict_is_not_asked_again() {
        assertThat(page(Person.REVIEWER, Story.disputed()).select("#verdict .views")).isEmpty();
    }

    @Test
    void a_reviewer_of_the_next_round_does_not_see_it() {
        Story story = Story.inReview();
        Desk.as(Person.REVIEWER).fill(path(story), path(story) + "/verdicts",
                Map.of("rating", id("true"), "rationale", "So.", "stance-1", "SUPPORTS")).statusCode(303);
        Desk.as(Person.EDITOR).fill(path(story), path(story) + "/decision", Map.of("workReason", "Find more.")).statusCode(303);
        Desk.as(Person.OTHER_REVIEWER).get(path(story)).body(not(containsString("supports the claim")));
    }

    @Test
    void the_database_refuses_to_change_it() {
        Story story = Story.inReview();
        log(story, Map.of("stance-1", "SUPPORTS")).statusCode(303);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() ->
                Claim.getEntityManager().createNativeQuery("update source_view set stance = 'REFUTES'").executeUpdate()))
                .hasMessageContaining("only ever added");
    }

    private static ValidatableResponse log(Story story, Map<String, String> stances) {
        Map<String, String> fields = new HashMap<>(stances);
        fields.put("rating", id("mostly-false"));
        fields.put("rationale", "By the register [1].");
        return Desk.as(Person.REVIEWER).fill(path(story), path(story) + "/verdicts", fields);
    }

    private static Document page(Person person, Story story) {
        return Jsoup.parse(Desk.as(person).get(path(story)).statusCode(200).extract().asString());
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String id(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Story.rating(slug).id.toString());
    }
}
