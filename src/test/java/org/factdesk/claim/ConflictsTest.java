package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.review.Round;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is named in a claim or declared a conflict of interest that touches it is not given it. */
@QuarkusTest
class ConflictsTest {

    @Test
    void a_member_declares_a_conflict_and_withdraws_it_and_both_are_on_record() {
        Person person = new Person("Vera Holt", List.of("reviewer"));
        declare(person, Map.of("about", " The brewery of Elstad ")).statusCode(303);
        Document page = page(person);
        assertThat(page.text()).contains("The brewery of Elstad");
        Desk.as(person).post(page.selectFirst("form[action$=withdrawal]").attr("action"), Map.of()).statusCode(303);
        assertThat(page(person).text()).contains("You have declared none.");
        QuarkusTransaction.requiringNew().run(() -> assertThat(Event.<Event>list("aboutId = ?1 order by id", member(person).id))
                .extracting(event -> event.verb, event -> event.detail).containsExactly(
                        tuple(Verb.CONFLICT_DECLARED, "The brewery of Elstad"),
                        tuple(Verb.CONFLICT_WITHDRAWN, "The brewery of Elstad")));
    }

    @Test
    void what_is_missing_or_unknown_is_said_beside_its_field() {
        Person person = new Person("Wim Dorn", List.of("reviewer"));
        declare(person, Map.of("about", " ")).statusCode(422).body(containsString("Write whom or what it is about."));
        declare(person, Map.of("about", "ab")).statusCode(422).body(containsString("at least three characters"), containsString("value=\"ab\""));
        declare(person, Map.of("about", "Elstad", "claim", "none")).statusCode(422).body(containsString("There is no claim with this number."));
        declare(person, Map.of("about", "x".repeat(201))).statusCode(422).body(containsString("At most 200 characters."));
    }

    @Test
    void nobody_withdraws_the_conflict_of_another() {
        long conflict = Story.conflict();
        Desk.as(Person.EDITOR).post("/desk/me/conflicts/" + conflict + "/withdrawal", Map.of()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Osk Verrin", "osk verrin", "Verrin", "salt works", "salt party"})
    void a_conflict_that_touches_the_claim_bars_the_member(String about) {
        Person person = new Person("Reviewer with a stake in " + about, List.of("reviewer"));
        Story story = saltWorks();
        Desk.as(person).get("/desk").statusCode(200);
        assertThat(offered(story)).contains(person.name());
        declare(person, Map.of("about", about)).statusCode(303);
        assertThat(offered(story)).doesNotContain(person.name());
        Desk.as(Person.EDITOR).get(path(story)).body(containsString("Not offered: "),
                containsString(person.name() + " declared a conflict of interest: “" + about + "”"));
        assign(story, person).statusCode(422).body(containsString("declared a conflict of interest"));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    @Test
    void a_conflict_about_one_claim_bars_from_that_one_only() {
        Person person = new Person("Ilse Amsel", List.of("fact-checker", "reviewer"));
        Story story = saltWorks();
        declare(person, Map.of("about", "I wrote on it elsewhere", "claim", String.valueOf(story.claimId))).statusCode(303);
        assertThat(offered(story)).doesNotContain(person.name());
        assertThat(offered(saltWorks())).contains(person.name());
    }

    @Test
    void part_of_a_word_bars_nobody() {
        Person person = new Person("Tom Heddle", List.of("reviewer"));
        declare(person, Map.of("about", "alt work")).statusCode(303);
        assertThat(offered(saltWorks())).contains(person.name());
    }

    @Test
    void a_withdrawn_conflict_bars_no_longer() {
        Person person = new Person("Rita Feld", List.of("reviewer"));
        declare(person, Map.of("about", "salt works")).statusCode(303);
        Desk.as(person).post(page(person).selectFirst("form[action$=withdrawal]").attr("action"), Map.of()).statusCode(303);
        assertThat(offered(saltWorks())).contains(person.name());
    }

    @Test
    void whoever_is_named_in_the_claim_is_not_given_it() {
        for (String name : new String[] {"Osk Verrin", "Juna Salz"}) {
            Person person = new Person(name, List.of("reviewer", "fact-checker"));
            Desk.as(person).get("/desk").statusCode(200);
            Story story = saltWorks();
            assertThat(offered(story)).doesNotContain(name);
            Desk.as(Person.EDITOR).get(path(story)).body(containsString(name + " is named in the claim"));
            assign(story, person).statusCode(422).body(containsString("is named in the claim"));
            story.then(claim -> assertThatThrownBy(() -> claim.assignTo(member(person), member(Person.REVIEWER), null, Claim.Priority.LOW,
                    member(Person.EDITOR))).isInstanceOf(Refusal.class).hasMessageContaining("is named in the claim"));
        }
    }

    @Test
    void a_conflict_declared_since_keeps_the_claim_from_review_until_it_is_assigned_anew() {
        Person person = new Person("Hanno Pflug", List.of("reviewer"));
        Desk.as(person).get("/desk").statusCode(200);
        Story story = Story.prepared().then(claim -> claim.assignTo(member(Person.FACT_CHECKER), member(person), null, Claim.Priority.LOW,
                member(Person.EDITOR)));
        declare(person, Map.of("about", "One of my own", "claim", String.valueOf(story.claimId))).statusCode(303);
        story.then(claim -> assertThatThrownBy(() -> SubmitForReview.of(claim, Story.rating("true"), "So.", member(Person.FACT_CHECKER)))
                .isInstanceOf(Refusal.class).hasMessageContaining("Hanno Pflug cannot be given this claim"));
        story.then(claim -> claim.assignTo(member(Person.FACT_CHECKER), member(Person.REVIEWER), null, Claim.Priority.LOW, member(Person.EDITOR)))
                .then(claim -> SubmitForReview.of(claim, Story.rating("true"), "So.", member(Person.FACT_CHECKER)))
                .then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void nor_do_they_replace_its_reviewer() {
        Person person = new Person("Olga Trent", List.of("reviewer"));
        Story story = Story.inReview();
        declare(person, Map.of("about", "One of my own", "claim", String.valueOf(story.claimId))).statusCode(303);
        Desk.as(Person.EDITOR).fill(path(story), path(story) + "/reviewer", Map.of("newReviewer", id(person))).statusCode(422);
        story.then(claim -> assertThatThrownBy(() -> Round.latest(claim).orElseThrow().replaceReviewer(member(person), member(Person.EDITOR)))
                .isInstanceOf(Refusal.class).hasMessageContaining("conflict of interest"));
        Desk.as(Person.EDITOR).get(path(story)).body(not(containsString("<option value=\"" + id(person) + "\"")));
    }

    private static Story saltWorks() {
        return Story.newClaim().then(claim -> {
            claim.statement = "The salt works of Juna Salz closed in the spring.";
            claim.claimant = Claimant.named("Osk Verrin", Claimant.Kind.PERSON);
            claim.claimant.party = "The Salt Party";
        });
    }

    private static String offered(Story story) {
        return Jsoup.parse(Desk.as(Person.EDITOR).get(path(story)).statusCode(200).extract().asString()).select("#reviewer option").text();
    }

    private static ValidatableResponse assign(Story story, Person reviewer) {
        return Desk.as(Person.EDITOR).fill(path(story), path(story) + "/assignment", Map.of("factChecker", id(Person.FACT_CHECKER),
                "reviewer", id(reviewer), "dueOn", "2031-05-06", "priority", "HIGH"));
    }

    private static ValidatableResponse declare(Person person, Map<String, String> fields) {
        return Desk.as(person).post("/desk/me/conflicts", fields);
    }

    private static Document page(Person person) {
        return Jsoup.parse(Desk.as(person).get("/desk/me/conflicts").statusCode(200).extract().asString());
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }
}
