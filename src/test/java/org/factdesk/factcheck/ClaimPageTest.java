package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimPageTest {

    @Test
    void there_is_exactly_one_main_button_when_it_is_my_turn() {
        assertOneMainButton(Person.EDITOR, Story.newClaim(), "Assign");
        assertOneMainButton(Person.FACT_CHECKER, Story.assigned(), "Add evidence");
        assertOneMainButton(Person.FACT_CHECKER, Story.prepared(), "Submit for review");
        assertOneMainButton(Person.REVIEWER, Story.inReview(), "Log verdict");
        assertOneMainButton(Person.FACT_CHECKER, Story.disputed(), "Supersede your verdict");
        assertOneMainButton(Person.REVIEWER, Story.disputed(), "Supersede your verdict");
        assertOneMainButton(Person.EDITOR, Story.disputed(), "Decide");
        assertOneMainButton(Person.REVIEWER, Story.agreed(), "Read the text");
        assertOneMainButton(Person.EDITOR, Story.approved(), "Go to publishing");
    }

    @Test
    void there_is_none_while_others_are_at_work() {
        for (Person person : new Person[] {Person.ADMIN, Person.OTHER_REVIEWER}) {
            for (Story story : new Story[] {Story.newClaim(), Story.assigned(), Story.inReview(), Story.disputed(), Story.published()}) {
                assertThat(page(person, story)).as(person.name()).doesNotContain("button-main");
            }
        }
        assertThat(page(Person.FACT_CHECKER, Story.inReview())).doesNotContain("button-main").contains("Take back…");
    }

    @Test
    void with_evidence_and_no_draft_the_draft_comes_next() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/" + story.claimId + "/evidence",
                Map.of("kind", "CALCULATION", "title", "Our count", "stance", "CONTEXT")).statusCode(303);
        assertThat(page(Person.FACT_CHECKER, story)).contains("/desk/claims/" + story.claimId + "/check\"", "Write the draft");
    }

    @Test
    void what_somebody_typed_is_shown_as_text() {
        Story story = Story.newClaim().then(claim -> claim.statement = "<script>alert('x')</script> & \"more\"");
        assertThat(page(Person.EDITOR, story)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(&#39;x&#39;)");
    }

    @Test
    void the_fact_checker_submits_a_proposal() {
        Story story = Story.prepared();
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/" + story.claimId + "/submission",
                Map.of("rating", rating("false"), "rationale", "The register counts fewer [1].")).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void a_proposal_without_rating_or_reason_comes_back_with_what_was_typed() {
        Story story = Story.prepared();
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/" + story.claimId + "/submission", Map.of("rationale", "So far so good.")).statusCode(422)
                .body(containsString("Choose a rating."), containsString("So far so good."));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.ASSIGNED));
    }

    @Test
    void submitting_without_evidence_or_draft_names_what_is_missing() {
        Map<String, String> proposal = Map.of("rating", rating("false"), "rationale", "So.");
        Story bare = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/" + bare.claimId + "/submission", proposal).statusCode(409).body(containsString("needs a draft"));
        Story others = Story.prepared();
        Desk.as(Person.SEVERAL).post("/desk/claims/" + others.claimId + "/submission", proposal).statusCode(403)
                .body(containsString("its fact-checker"));
    }

    @Test
    void an_unknown_claim_is_not_found() {
        for (String id : new String[] {"999999999", "99999999999999999999999", "abc", "-1"}) {
            Desk.as(Person.EDITOR).get("/desk/claims/" + id).statusCode(404).body(not(containsString("Exception")));
        }
    }

    private static void assertOneMainButton(Person person, Story story, String words) {
        String page = page(person, story);
        assertThat(page.split("button-main", -1)).as("%s: %s", person.name(), words).hasSize(2);
        assertThat(page.split("button-main")[1].split("</")[0]).as(person.name()).contains(words);
    }

    private static String page(Person person, Story story) {
        return Desk.as(person).get("/desk/claims/" + story.claimId).statusCode(200).extract().asString();
    }

    private static String rating(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Story.rating(slug).id.toString());
    }
}
