package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftsTest {

    private static final Desk CHECKER = Desk.as(Person.FACT_CHECKER);

    @Test
    void a_claims_fact_checker_starts_its_draft_and_finds_it_again() {
        Story story = Story.assigned();
        String place = CHECKER.post("/desk/claims/%d/check".formatted(story.claimId), Map.of()).statusCode(303).extract().header("Location");
        assertThat(place).endsWith("/draft");
        CHECKER.post("/desk/claims/%d/check".formatted(story.claimId), Map.of()).statusCode(303).header("Location", place);
        Desk.as(Person.EDITOR).post("/desk/claims/%d/check".formatted(Story.assigned().claimId), Map.of()).statusCode(403)
                .body(containsString("started by the claim&#39;s fact-checker"));
        CHECKER.post("/desk/claims/999999999/check", Map.of()).statusCode(404);
    }

    @Test
    void a_saved_text_is_the_next_revision_also_while_incomplete() {
        Story story = Story.prepared();
        CHECKER.post(path(story), text("Only a headline", "", "", 1)).statusCode(303).header("Location", endsWith("/desk/checks/" + story.checkId));
        story.then(claim -> assertThat(story.check().latest()).hasValueSatisfying(latest -> {
            assertThat(latest.number).isEqualTo(2);
            assertThat(latest.text()).isEqualTo(new Text("Only a headline", "", ""));
        }));
    }

    @Test
    void no_headline_reads_otherwise_than_it_is() {
        Story story = Story.prepared();
        CHECKER.post(path(story), text("\u2067Not\u2069 \u202Etrue", "\u200BSo", "\u2067Words\u2069 \u202Dhere", 1)).statusCode(303);
        story.then(claim -> assertThat(story.check().latest().orElseThrow().text())
                .isEqualTo(new Text("Not true", "So", "\u2067Words\u2069 here")));
    }

    @Test
    void what_is_too_long_is_refused_beside_its_field_and_stays_typed() {
        Story story = Story.prepared();
        CHECKER.post(path(story), text("h".repeat(151), "s".repeat(501), "b".repeat(100_001), 1)).statusCode(422)
                .body(allOf(containsString("within 150 characters"), containsString("within 500 characters"), containsString("within 100,000"),
                        containsString("h".repeat(151)), containsString("s".repeat(501)), containsString("b".repeat(100_001))));
        CHECKER.post(path(story), text("h".repeat(150), "s".repeat(500), "b".repeat(100_000), 1)).statusCode(303);
    }

    @Test
    void a_stale_save_shows_both_texts_and_holds_mine_on_top_of_theirs() {
        Story story = Story.prepared();
        CHECKER.post(path(story), text("Theirs here", "S", "Body", 1)).statusCode(303);
        Desk.as(Person.EDITOR).post(path(story), text("Mine here", "S", "Body", 1)).statusCode(409)
                .body(allOf(containsString("<del>Theirs</del> here"), containsString("<ins>Mine</ins> here"),
                        containsString("value=\"Mine here\""), containsString("name=\"revision\" value=\"2\"")));
        Desk.as(Person.EDITOR).post(path(story), text("Mine here", "S", "Body", 2)).statusCode(303);
    }

    @Test
    void nonsense_for_a_revision_is_a_stale_save() {
        Story story = Story.prepared();
        for (String revision : new String[] {"", "x", "-1", "99999999999999", "2"}) {
            CHECKER.post(path(story), Map.of("headline", "Mine", "revision", revision)).statusCode(409).body(containsString("Mine"));
        }
    }

    @Test
    void sending_the_same_text_twice_stores_it_once_and_takes_no_pass_back() {
        Story story = Story.approved();
        Text text = story.text();
        CHECKER.post(path(story), text(text.headline(), text.summary(), text.body().replace("\n", "\r\n"), 1)).statusCode(303);
        CHECKER.post(path(story), text(text.headline(), text.summary(), text.body(), 0)).statusCode(303);
        story.then(claim -> {
            assertThat(story.check().latestNumber()).isEqualTo(1);
            assertThat(claim.status).isEqualTo(Status.APPROVED);
        });
    }

    @Test
    void who_is_still_to_judge_reads_and_writes_nothing() {
        Story story = Story.inReview();
        for (Person person : new Person[] {Person.SEVERAL, Person.REVIEWER}) {
            Desk.as(person).get(path(story)).statusCode(403).body(not(containsString("Harbour ships")));
            Desk.as(person).post(path(story), text("H", "S", "B", 1)).statusCode(403);
        }
        Desk.as(Person.SEVERAL).get(path(story)).body(containsString("Log your own verdict before you read the text."));
    }

    @Test
    void a_preview_shows_what_was_typed_and_stores_nothing() {
        Story story = Story.prepared();
        String preview = "/desk/checks/%d/preview".formatted(story.checkId);
        CHECKER.post(preview, text("Typed", "S", "Some **bold** words [^1]. <script>x</script>", 1)).statusCode(200)
                .body(allOf(containsString("<strong>bold</strong>"), containsString("#source-1"), containsString("value=\"Typed\""),
                        containsString("Some **bold** words"), not(containsString("<script>x"))));
        CHECKER.post(preview, text("h".repeat(151), "S", "B", 1)).statusCode(422).body(containsString("within 150"));
        story.then(claim -> assertThat(story.check().latestNumber()).isEqualTo(1));
    }

    @Test
    void a_script_gets_the_preview_alone() {
        Story story = Story.prepared();
        CHECKER.request().header("HX-Request", "true").cookie("factdesk-form", "dGVzdC1mb3JtLXRva2VuLQ")
                .contentType("application/x-www-form-urlencoded").formParam("form-token", "dGVzdC1mb3JtLXRva2VuLQ")
                .formParams(text("Typed", "S", "Some **bold** words", 1)).post("/desk/checks/%d/preview".formatted(story.checkId)).then()
                .statusCode(200).body(allOf(containsString("<strong>bold</strong>"), not(containsString("<html"))));
        CHECKER.get("/webjars/htmx.org/dist/htmx.min.js").statusCode(200);
    }

    @Test
    void a_typo_is_public_at_once_and_more_than_that_is_refused_and_stays_typed() {
        Story story = Published.misspelt();
        Text text = story.text();
        String typo = "/desk/checks/%d/typo".formatted(story.checkId);
        Desk editor = Desk.as(Person.EDITOR);
        editor.post(typo, text(text.headline(), text.summary(), text.body(), 2)).statusCode(303);
        story.then(claim -> assertThat(story.check().liveRevision.number).isEqualTo(3));
        editor.post(typo, text(text.headline(), text.summary(), text.body().replace("812", "821"), 3)).statusCode(409)
                .body(allOf(containsString("A changed digit is no typo"), containsString("**821**")));
        editor.post(typo, text(text.headline(), text.summary(), text.body().replace("ships", "ships,"), 2)).statusCode(409)
                .body(containsString("Someone else saved meanwhile"));
        CHECKER.post(typo, text(text.headline(), text.summary(), text.body(), 3)).statusCode(403);
    }

    @Test
    void typos_since_the_last_pass_are_counted_together() {
        Story story = Story.published();
        Text text = story.text();
        String typo = "/desk/checks/%d/typo".formatted(story.checkId);
        String body = text.body();
        Desk editor = Desk.as(Person.EDITOR);
        editor.post(typo, text(text.headline(), text.summary(), body + ",".repeat(12), 1)).statusCode(303);
        editor.post(typo, text(text.headline(), text.summary(), body + ",".repeat(24), 2)).statusCode(409)
                .body(containsString("at most 20 characters together"));
        editor.post(typo, text(text.headline(), text.summary(), body, 2)).statusCode(303);
    }

    private static String path(Story story) {
        return "/desk/checks/%d/draft".formatted(story.checkId);
    }

    static Map<String, String> text(String headline, String summary, String body, int revision) {
        return Map.of("headline", headline, "summary", summary, "body", body, "revision", String.valueOf(revision));
    }
}
