package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Claims that the newsroom does not go on with: dropped, or there already. And back. */
@QuarkusTest
class ClosingTest {

    @Test
    void an_editor_drops_a_claim_with_a_reason() {
        Story story = Story.inReview();
        post(story, "drop", Map.of("dropReason", "NO_EVIDENCE", "dropNote", "The office burnt down.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.DISMISSED);
            assertThat(claim.dropReason).isEqualTo(DropReason.NO_EVIDENCE);
        });
        Desk.as(Person.EDITOR).get("/desk/claims/" + story.claimId)
                .body(containsString("dropped it: no evidence to be had"), containsString("The office burnt down."));
    }

    @Test
    void dropping_needs_a_reason_and_keeps_the_note() {
        Story story = Story.newClaim();
        post(story, "drop", Map.of("dropNote", "Since so.")).statusCode(422).body(containsString("Choose a reason."), containsString("Since so."));
        post(story, "drop", Map.of("dropReason", "BORED")).statusCode(422);
        post(story, "drop", Map.of("dropReason", "TRIVIAL", "dropNote", "n".repeat(5001))).statusCode(422)
                .body(containsString("At most 5,000 characters."));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    @Test
    void what_is_public_is_not_dropped() {
        post(Story.published(), "drop", Map.of("dropReason", "TRIVIAL")).statusCode(409).body(containsString("while a claim is published"));
    }

    @Test
    void a_new_claim_is_marked_as_duplicate_of_another() {
        Story first = Story.newClaim();
        Story second = Story.newClaim();
        post(second, "duplicate", Map.of("duplicateOf", "# " + first.claimId)).statusCode(303);
        second.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.DUPLICATE);
            assertThat(claim.duplicateOf.id).isEqualTo(first.claimId);
        });
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + second.claimId)
                .body(containsString("href=\"/desk/claims/" + first.claimId + "\""), containsString("marked it as a duplicate of claim " + first.claimId));
    }

    @Test
    void it_names_another_claim_that_is_no_duplicate_itself() {
        Story first = Story.newClaim();
        Story second = Story.newClaim();
        Story third = Story.newClaim();
        post(second, "duplicate", Map.of("duplicateOf", String.valueOf(first.claimId))).statusCode(303);
        post(third, "duplicate", Map.of("duplicateOf", String.valueOf(second.claimId))).statusCode(422).body(containsString("is a duplicate itself"));
        post(third, "duplicate", Map.of("duplicateOf", String.valueOf(third.claimId))).statusCode(422).body(containsString("the claim itself"));
        for (String number : new String[] {"999999999", "twelve", "99999999999999999999999"}) {
            post(third, "duplicate", Map.of("duplicateOf", number)).statusCode(422)
                    .body(containsString("There is no claim with this number."), containsString("value=\"" + number + "\""));
        }
        post(third, "duplicate", Map.of()).statusCode(422).body(containsString("Write the number of the other claim."));
    }

    @Test
    void only_a_new_claim_is_marked_as_duplicate() {
        Story first = Story.newClaim();
        post(Story.assigned(), "duplicate", Map.of("duplicateOf", String.valueOf(first.claimId))).statusCode(409);
    }

    @Test
    void an_editor_reopens_what_was_dropped_and_it_is_nobodys() {
        Story story = Story.assigned();
        post(story, "drop", Map.of("dropReason", "NOT_NOW")).statusCode(303);
        post(story, "reopening", Map.of()).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.NEW);
            assertThat(claim.factChecker).isNull();
        });
        post(story, "reopening", Map.of()).statusCode(409);
    }

    @Test
    void nobody_but_an_editor_closes_or_reopens() {
        Story story = Story.newClaim();
        for (Person person : new Person[] {Person.FACT_CHECKER, Person.REVIEWER, Person.ADMIN}) {
            for (String verb : new String[] {"drop", "duplicate", "reopening"}) {
                Desk.as(person).post("/desk/claims/" + story.claimId + "/" + verb, Map.of("dropReason", "TRIVIAL")).statusCode(403);
            }
            Desk.as(person).get("/desk/claims/" + story.claimId).body(not(containsString("Drop…")));
        }
    }

    private static ValidatableResponse post(Story story, String verb, Map<String, String> fields) {
        return Desk.as(Person.EDITOR).post("/desk/claims/" + story.claimId + "/" + verb, fields);
    }
}
