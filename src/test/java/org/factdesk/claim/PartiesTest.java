package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Whom a claimant speaks for is noted for the desk and its assessors. */
@QuarkusTest
class PartiesTest {

    @Test
    void a_party_holds_for_all_claims_of_a_claimant_and_readers_are_not_told() {
        Story published = Story.published();
        Story other = Story.newClaim();
        String name = "Runa Dahl " + other.number;
        for (Story story : List.of(published, other)) {
            story.then(claim -> claim.claimant = Claimant.named(name, Claimant.Kind.PERSON));
        }
        Desk.as(Person.FACT_CHECKER).get(page(published)).body(containsString("Note the party"));
        note(Person.FACT_CHECKER, published, " Harbour Party ", "").statusCode(303);
        Desk.as(Person.EDITOR).get(page(other)).body(containsString("(<span dir=\"auto\">Harbour Party</span>)"), containsString("Change the party"));
        Desk.as(Person.EDITOR).get(path(other)).body(containsString("value=\"Harbour Party\""));
        Desk.anonymous().get("/checks/" + published.slug).body(containsString(name), not(containsString("Harbour Party")));
        assertThat(told(published)).containsExactly("Harbour Party");
        published.then(claim -> assertThat(claim.status).isEqualTo(Status.PUBLISHED));
    }

    @Test
    void it_is_changed_and_taken_away_and_what_stays_is_no_event() {
        Story story = newcomer();
        note(Person.EDITOR, story, "Harbour Party", "").statusCode(303);
        note(Person.EDITOR, story, "Salt Party", "Harbour Party").statusCode(303);
        note(Person.EDITOR, story, "Salt Party", "Salt Party").statusCode(303);
        note(Person.EDITOR, story, " ", "Salt Party").statusCode(303);
        story.then(claim -> assertThat(claim.claimant.party).isNull());
        assertThat(told(story)).containsExactly("Harbour Party", "Salt Party", "none");
    }

    @Test
    void what_is_too_long_comes_back_with_its_message() {
        Story story = newcomer();
        note(Person.EDITOR, story, "x".repeat(201), "").statusCode(422).body(containsString("At most 200 characters."), containsString("x".repeat(201)));
        story.then(claim -> assertThat(claim.claimant.party).isNull());
    }

    @Test
    void of_two_who_note_it_the_second_meets_both() {
        Story story = newcomer();
        note(Person.EDITOR, story, "Theirs", "").statusCode(303);
        note(Person.OTHER_EDITOR, story, "Mine", "").statusCode(409)
                .body(containsString("Theirs"), containsString("Mine"), containsString("name=\"seen\" value=\"Theirs\""));
        story.then(claim -> assertThat(claim.claimant.party).isEqualTo("Theirs"));
    }

    @Test
    void its_fact_checker_or_an_editor_notes_it_once_somebody_is_known_to_have_said_it() {
        Story story = Story.inReview();
        for (Person person : List.of(Person.REVIEWER, Person.OTHER_FACT_CHECKER, Person.ADMIN)) {
            Desk.as(person).get(path(story)).statusCode(403);
            note(person, story, "Harbour Party", "").statusCode(403);
        }
        Story nobody = Story.newClaim().then(claim -> claim.claimant = null);
        Desk.as(Person.EDITOR).get(page(nobody)).body(not(containsString(path(nobody))));
        Desk.as(Person.EDITOR).get(path(nobody)).statusCode(409).body(containsString("name the claimant first"));
        note(Person.EDITOR, nobody, "Harbour Party", "").statusCode(409);
    }

    /** By a claimant of whom the desk knows nothing. */
    private static Story newcomer() {
        return Story.newClaim().then(claim -> claim.claimant = Claimant.named("Newcomer " + System.nanoTime(), Claimant.Kind.PERSON));
    }

    private static ValidatableResponse note(Person person, Story story, String party, String seen) {
        return Desk.as(person).post(path(story), Map.of("party", party, "seen", seen));
    }

    private static List<String> told(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> Event.<Event>list("claimId = ?1 and verb = ?2 order by id", story.claimId, Verb.PARTY_NOTED)
                .stream().map(event -> event.detail).toList());
    }

    private static String page(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String path(Story story) {
        return page(story) + "/party";
    }
}
