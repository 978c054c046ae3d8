package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentsTest {

    @Test
    void an_editor_assigns_a_new_claim() {
        Story story = Story.newClaim();
        assign(story, fields()).statusCode(303).header("Location", endsWith("/desk/claims/" + story.claimId));
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.ASSIGNED);
            assertThat(claim.factChecker).isEqualTo(member(Person.FACT_CHECKER));
            assertThat(claim.reviewer).isEqualTo(member(Person.REVIEWER));
            assertThat(claim.dueOn).isEqualTo(LocalDate.of(2031, 5, 6));
            assertThat(claim.priority).isEqualTo(Claim.Priority.HIGH);
        });
        Desk.as(Person.FACT_CHECKER).get("/desk").body(containsString("/desk/claims/" + story.claimId + "\""));
    }

    @Test
    void an_assigned_claim_is_assigned_anew() {
        Story story = Story.assigned();
        assign(story, with("reviewer", id(Person.OTHER_REVIEWER))).statusCode(303);
        story.then(claim -> assertThat(claim.reviewer).isEqualTo(member(Person.OTHER_REVIEWER)));
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        Story story = Story.newClaim();
        assign(story, Map.of()).statusCode(422).body(containsString("Choose who checks it."), containsString("Choose who reviews it."),
                containsString("Say when it is due."), containsString("id=\"dueOn-error\""));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    @Test
    void what_was_chosen_is_kept() {
        Story story = Story.newClaim();
        assign(story, with("dueOn", "soon")).statusCode(422).body(containsString("Write the day as in"), containsString("value=\"soon\""),
                containsString("<option value=\"" + id(Person.FACT_CHECKER) + "\" selected>"), containsString("<option value=\"HIGH\" selected>"));
    }

    @Test
    void a_due_day_is_today_or_later() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Story story = Story.newClaim();
        assign(story, with("dueOn", today.minusDays(1).toString())).statusCode(422).body(containsString("That day has passed"));
        assign(story, with("dueOn", "2031-02-30")).statusCode(422).body(containsString("Write the day as in"));
        assign(story, with("dueOn", today.plusDays(1).toString())).statusCode(303);
    }

    @Test
    void nobody_reviews_their_own_fact_check() {
        Story story = Story.newClaim();
        Map<String, String> both = new HashMap<>(with("factChecker", id(Person.SEVERAL)));
        both.put("reviewer", id(Person.SEVERAL));
        assign(story, both).statusCode(422).body(containsString("choose two people"));
    }

    @Test
    void only_people_with_the_role_and_only_known_priorities() {
        Story story = Story.newClaim();
        assign(story, with("factChecker", id(Person.REVIEWER))).statusCode(422).body(containsString("Choose one of the fact-checkers."));
        assign(story, with("reviewer", "999999")).statusCode(422).body(containsString("Choose one of the reviewers."));
        assign(story, with("priority", "URGENT")).statusCode(422).body(containsString("Choose one of the priorities."));
    }

    @Test
    void nobody_but_an_editor_and_not_once_it_is_in_review() {
        Story story = Story.newClaim();
        for (Person person : new Person[] {Person.FACT_CHECKER, Person.REVIEWER, Person.ADMIN}) {
            Desk.as(person).post(path(story), fields()).statusCode(403);
            Desk.as(person).get("/desk/claims/" + story.claimId).statusCode(200).body(not(containsString("Who takes it")));
        }
        assign(Story.inReview(), fields()).statusCode(409).body(containsString("while a claim is in review"));
    }

    @Test
    void of_two_editors_the_second_meets_both_assignments() {
        Story story = Story.assigned();
        assign(story, with("reviewer", id(Person.OTHER_REVIEWER))).statusCode(303);
        Map<String, String> opened = with("priority", "LOW");
        opened.put("version", "0");
        String page = Desk.as(Person.OTHER_EDITOR).post(path(story), opened).statusCode(409).extract().asString();
        assertThat(page).contains("As it is now", Person.OTHER_REVIEWER.name(), "Yours, not stored", Person.REVIEWER.name());
        story.then(claim -> assertThat(claim.reviewer).isEqualTo(member(Person.OTHER_REVIEWER)));
        opened.put("version", Jsoup.parse(page).select("input[name=version]").val());
        Desk.as(Person.OTHER_EDITOR).post(path(story), opened).statusCode(303);
        story.then(claim -> assertThat(claim.priority).isEqualTo(Claim.Priority.LOW));
    }

    @Test
    void an_assignment_that_does_not_say_what_it_was_opened_on_changes_nothing() {
        Story story = Story.newClaim();
        Desk.as(Person.EDITOR).post(path(story), fields()).statusCode(409);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    private static ValidatableResponse assign(Story story, Map<String, String> fields) {
        return Desk.as(Person.EDITOR).fill("/desk/claims/" + story.claimId, path(story), fields);
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId + "/assignment";
    }

    private static Map<String, String> fields() {
        return Map.of("factChecker", id(Person.FACT_CHECKER), "reviewer", id(Person.REVIEWER), "dueOn", "2031-05-06", "priority", "HIGH");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> fields = new HashMap<>(fields());
        fields.put(name, value);
        return fields;
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }
}
