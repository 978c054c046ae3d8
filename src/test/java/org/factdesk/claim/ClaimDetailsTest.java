package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimDetailsTest {

    @Test
    void an_editor_changes_statement_claimant_and_appearance() {
        Story story = Story.newClaim();
        post(Person.EDITOR, story, fields(story)).statusCode(303);
        story.then(claim -> {
            assertThat(claim.statement).isEqualTo("Two ferries were sold.");
            assertThat(claim.claimant.name).isEqualTo("Tarnvik Lines " + story.number);
            assertThat(claim.claimant.kind).isEqualTo(Claimant.Kind.ORGANIZATION);
            assertThat(claim.appearance.kind).isEqualTo(Appearance.Kind.VIDEO);
            assertThat(claim.appearance.madeOn).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(claim.appearance.timeCode).isEqualTo("1:02:03");
        });
        Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId).body(containsString("Two ferries were sold."), containsString("changed the claim"));
    }

    @Test
    void its_form_holds_what_is_known() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).get(path(story)).statusCode(200).body(containsString("Ilka Sorens"), containsString("value=\"2026-03-04\""),
                containsString("Harbour day, Tarnvik"), containsString("We handled"));
    }

    @Test
    void what_is_unknown_stays_unknown() {
        Story story = Story.newClaim();
        Map<String, String> fields = fields(story);
        for (String name : new String[] {"claimant", "description", "place", "url", "madeOn", "timeCode"}) {
            fields.put(name, " ");
        }
        post(Person.EDITOR, story, fields).statusCode(303);
        story.then(claim -> {
            assertThat(claim.claimant).isNull();
            assertThat(claim.appearance.madeOn).isNull();
            assertThat(claim.appearance.url).isNull();
        });
        Desk.as(Person.EDITOR).get("/desk/claims/" + story.claimId).body(containsString("Nobody knows yet who said it"));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_the_rest_is_kept() {
        Story story = Story.newClaim();
        Map<String, String> wrong = fields(story);
        wrong.putAll(Map.of("statement", "No", "url", "javascript:alert(1)", "madeOn", "Wednesday", "timeCode", "noon", "kind", "DREAM",
                "claimantKind", "GHOST"));
        post(Person.EDITOR, story, wrong).statusCode(422).body(containsString("3 to 1,000 characters"), containsString("beginning with https://"),
                containsString("Give a day up to today"), containsString("Write the time as 4:30"), containsString("Choose where it was said."),
                containsString("Choose person or organisation."), containsString("value=\"Wednesday\""), containsString("Tarnvik Lines"));
        Map<String, String> future = fields(story);
        future.put("madeOn", "2999-01-01");
        post(Person.EDITOR, story, future).statusCode(422).body(containsString("Give a day up to today"));
        story.then(claim -> assertThat(claim.statement).contains("ships last year"));
    }

    @Test
    void of_two_changes_the_second_meets_both_texts_and_loses_nothing() {
        Story story = Story.newClaim();
        Map<String, String> mine = fields(story);
        mine.put("place", "Mine, on the radio");
        Map<String, String> theirs = fields(story);
        theirs.put("place", "Theirs, in the harbour");
        post(Person.EDITOR, story, theirs).statusCode(303);
        String page = post(Person.OTHER_EDITOR, story, mine).statusCode(409)
                .body(containsString("Theirs, in the harbour"), containsString("Mine, on the radio")).extract().asString();
        story.then(claim -> assertThat(claim.appearance.place).isEqualTo("Theirs, in the harbour"));
        mine.put("version", page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
        post(Person.OTHER_EDITOR, story, mine).statusCode(303);
        story.then(claim -> assertThat(claim.appearance.place).isEqualTo("Mine, on the radio"));
    }

    @Test
    void another_claimant_that_the_desk_knows_keeps_its_own_words() {
        QuarkusTransaction.requiringNew().run(() -> Claimant.named("Ruth Olsen", Claimant.Kind.PERSON).description = "harbour master");
        Story story = Story.newClaim().then(claim -> claim.claimant = Claimant.named("Ilka Sorens " + claim.id, Claimant.Kind.PERSON))
                .then(claim -> claim.claimant.description = "transport minister");
        Map<String, String> fields = fields(story);
        fields.putAll(Map.of("claimant", "ruth olsen", "claimantKind", "PERSON", "description", "transport minister"));
        post(Person.EDITOR, story, fields).statusCode(303);
        story.then(claim -> assertThat(claim.claimant.description).isEqualTo("harbour master"));
    }

    @Test
    void once_agreed_a_change_sends_the_claim_back_to_work() {
        Story story = Story.approved();
        Desk.as(Person.EDITOR).get(path(story)).body(containsString("sends it back to work"));
        post(Person.FACT_CHECKER, story, fields(story)).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.ASSIGNED));
    }

    @Test
    void only_its_fact_checker_or_an_editor_and_not_while_it_is_judged_or_public() {
        Story story = Story.assigned();
        Desk.as(Person.REVIEWER).get(path(story)).statusCode(403);
        Desk.as(new Person("Ida Falk", List.of("fact-checker"))).get(path(story)).statusCode(403);
        post(new Person("Ida Falk", List.of("fact-checker")), story, fields(story)).statusCode(403);
        Desk.as(Person.EDITOR).get(path(Story.inReview())).statusCode(409);
        Desk.as(Person.EDITOR).get(path(Story.published())).statusCode(409);
        Desk.as(Person.EDITOR).get("/desk/claims/999999999/details").statusCode(404);
    }

    private static ValidatableResponse post(Person person, Story story, Map<String, String> fields) {
        return Desk.as(person).post(path(story), fields);
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId + "/details";
    }

    private static Map<String, String> fields(Story story) {
        int version = QuarkusTransaction.requiringNew().call(() -> story.claim().version);
        return new HashMap<>(Map.of("version", String.valueOf(version), "statement", "Two ferries were sold.",
                "claimant", "Tarnvik Lines " + story.number, "claimantKind", "ORGANIZATION", "description", "ferry company", "kind", "VIDEO",
                "place", "Annual meeting", "url", "https://tarnvik.example/meeting", "madeOn", "2026-03-05", "timeCode", "1:02:03"));
    }
}
