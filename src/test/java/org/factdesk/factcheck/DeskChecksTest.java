package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Status;
import org.factdesk.review.Round;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskChecksTest {

    private static final Desk EDITOR = Desk.as(Person.EDITOR);
    private static final Desk CHECKER = Desk.as(Person.FACT_CHECKER);
    private static final Desk REVIEWER = Desk.as(Person.REVIEWER);

    @Test
    void the_list_gives_who_is_blind_the_claim_and_not_the_headline() {
        Story story = Story.inReview();
        EDITOR.get("/desk/checks").statusCode(200).body(containsString(story.text().headline()));
        REVIEWER.get("/desk/checks").statusCode(200).body(allOf(not(containsString(story.text().headline() + "<")),
                containsString("/desk/claims/" + story.claimId)));
        EDITOR.get("/desk/checks?before=" + story.checkId).statusCode(200).body(not(containsString("/desk/checks/" + story.checkId + "\"")));
        EDITOR.get("/desk/checks?before=nonsense").statusCode(200);
    }

    @Test
    void the_page_numbers_sources_and_marks_those_that_are_never_public() {
        Story story = Story.agreed();
        EDITOR.get(path(story)).statusCode(200).body(allOf(containsString("id=\"source-1\""), containsString("id=\"source-2\""),
                containsString("A call with the harbour master"), containsString("never public"), containsString("Mostly false"),
                containsString("<strong>812</strong>")));
        EDITOR.get("/desk/checks/999999999").statusCode(404);
        EDITOR.get("/desk/checks/x").statusCode(404);
    }

    @Test
    void who_is_still_to_judge_is_told_the_rule() {
        Story story = Story.inReview();
        for (String page : new String[] {"", "/revisions/1", "/images/1"}) {
            REVIEWER.get(path(story) + page).statusCode(403)
                    .body(allOf(containsString("Log your own verdict before you read the text."), not(containsString("Harbour ships"))));
        }
        REVIEWER.post(path(story) + "/pass", Map.of("revision", "1")).statusCode(403);
    }

    @Test
    void a_text_is_passed_as_it_was_read_and_then_published() {
        Story story = Story.agreed();
        REVIEWER.post(path(story) + "/pass", Map.of("revision", "7")).statusCode(409).body(containsString("revision 1 now"));
        REVIEWER.post(path(story) + "/pass", Map.of()).statusCode(409);
        CHECKER.post(path(story) + "/pass", Map.of("revision", "1")).statusCode(403);
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(409);
        REVIEWER.post(path(story) + "/pass", Map.of("revision", "1")).statusCode(303);
        acknowledge(story);
        EDITOR.get(path(story)).body(containsString("Publish revision 1"));
        REVIEWER.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(403);
        EDITOR.post(path(story) + "/publication", Map.of("revision", "2")).statusCode(409);
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(303);
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(409);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.PUBLISHED));
    }

    @Test
    void a_change_of_a_published_text_is_live_once_a_second_person_passed_it() {
        Story story = Story.published();
        CHECKER.post(path(story) + "/draft", DraftsTest.text("A newer headline", "S", "B", 1)).statusCode(303);
        CHECKER.get(path(story)).body(allOf(containsString("Readers still see revision 1."), containsString("<option value=\"CLARIFICATION\"")));
        CHECKER.post(path(story) + "/corrections", Map.of("kind", "UPDATE", "revision", "2")).statusCode(422)
                .body(allOf(containsString("Write the public note"), containsString("Choose what caused it.")));
        CHECKER.post(path(story) + "/corrections", Map.of("kind", "TYPO", "cause", "UNCLEAR", "note", "Kept words", "revision", "2")).statusCode(422)
                .body(allOf(containsString("Choose what kind"), containsString("Kept words"), containsString("<option value=\"UNCLEAR\" selected>")));
        CHECKER.post(path(story) + "/corrections", Map.of("kind", "UPDATE", "cause", "NEW_EVIDENCE", "note", "New figures.", "revision", "2")).statusCode(303);
        CHECKER.post(path(story) + "/corrections", Map.of("kind", "UPDATE", "cause", "NEW_EVIDENCE", "note", "Again.", "revision", "2")).statusCode(409);
        String[] id = {""};
        story.then(claim -> id[0] = String.valueOf(Correction.pendingOf(story.check()).orElseThrow().id));
        String pass = path(story) + "/corrections/" + id[0] + "/pass";
        CHECKER.post(pass, Map.of("revision", "2")).statusCode(403);
        REVIEWER.post(pass, Map.of("revision", "1")).statusCode(409);
        REVIEWER.post(path(Story.published()) + "/corrections/" + id[0] + "/pass", Map.of("revision", "2")).statusCode(404);
        REVIEWER.post(pass, Map.of("revision", "2")).statusCode(303);
        REVIEWER.post(pass, Map.of("revision", "2")).statusCode(409);
        story.then(claim -> assertThat(story.check().liveRevision.number).isEqualTo(2));
        EDITOR.get(path(story)).body(containsString("Update (new evidence)"));
    }

    @Test
    void an_editor_who_proposed_a_change_does_not_pass_it() {
        Story story = Story.published();
        CHECKER.post(path(story) + "/draft", DraftsTest.text("A newer headline", "S", "B", 1)).statusCode(303);
        EDITOR.post(path(story) + "/corrections", Map.of("kind", "CORRECTION", "cause", "OWN_ERROR", "note", "It was wrong.", "revision", "2")).statusCode(303);
        String[] id = {""};
        story.then(claim -> id[0] = String.valueOf(Correction.pendingOf(story.check()).orElseThrow().id));
        EDITOR.post(path(story) + "/corrections/" + id[0] + "/pass", Map.of("revision", "2")).statusCode(403)
                .body(containsString("did not propose it"));
    }

    @Test
    void withdrawing_needs_a_note_and_happens_once() {
        Story story = Story.published();
        EDITOR.post(path(story) + "/withdrawal", Map.of("note", "  ")).statusCode(422).body(containsString("Write the public note"));
        EDITOR.post(path(story) + "/withdrawal", Map.of("note", "n".repeat(1001))).statusCode(422).body(containsString("n".repeat(1001)));
        REVIEWER.post(path(story) + "/withdrawal", Map.of("note", "No.")).statusCode(403);
        EDITOR.post(path(story) + "/withdrawal", Map.of("note", "The source took it back.")).statusCode(303);
        EDITOR.post(path(story) + "/withdrawal", Map.of("note", "Once more.")).statusCode(409);
        EDITOR.get(path(story)).statusCode(200).body(containsString("The source took it back."));
        EDITOR.post(path(story) + "/draft", DraftsTest.text("H", "S", "B", 1)).statusCode(409);
        EDITOR.post(path(Story.approved()) + "/withdrawal", Map.of("note", "Too early.")).statusCode(409);
    }

    @Test
    void a_check_takes_in_another_claim_of_mine() {
        Story story = Story.prepared();
        Story other = Story.assigned();
        CHECKER.get(path(story)).body(containsString("<option value=\"" + other.claimId + "\""));
        CHECKER.post(path(story) + "/claims", Map.of("claim", String.valueOf(other.claimId))).statusCode(303);
        CHECKER.post(path(story) + "/claims", Map.of("claim", String.valueOf(other.claimId))).statusCode(409);
        CHECKER.post(path(story) + "/claims", Map.of("claim", "nonsense")).statusCode(409);
        story.then(claim -> assertThat(story.check().claims).hasSize(2));
    }

    @Test
    void a_dropped_claim_leaves_the_check_when_it_is_published_and_never_blocks_it_again() {
        Story story = Story.prepared();
        Story first = Story.assigned();
        Story second = Story.assigned();
        for (Story other : new Story[] {first, second}) {
            CHECKER.post(path(story) + "/claims", Map.of("claim", String.valueOf(other.claimId))).statusCode(303);
        }
        first.then(claim -> claim.drop(DropReason.NOT_NOW, null, Story.member(Person.EDITOR)));
        second.then(claim -> claim.drop(DropReason.TRIVIAL, null, Story.member(Person.EDITOR)));
        story.then(claim -> SubmitForReview.of(claim, Story.rating("false"), "So.", Story.member(Person.FACT_CHECKER)))
                .then(claim -> Round.latest(claim).orElseThrow().log(Story.rating("false"), "So.", Story.member(Person.REVIEWER)));
        REVIEWER.post(path(story) + "/pass", Map.of("revision", "1")).statusCode(303);
        acknowledge(story);
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(303);
        first.then(claim -> claim.reopen(Story.member(Person.EDITOR)));
        first.then(claim -> assertThat(FactCheck.covering(claim)).isEmpty());
        EDITOR.post(path(story) + "/withdrawal", Map.of("note", "It does not hold.")).statusCode(303);
        story.then(claim -> assertThat(story.check().claims).extracting((Claim covered) -> covered.id).containsExactly(story.claimId));
    }

    @Test
    void two_revisions_are_compared_word_by_word() {
        Story story = Story.prepared();
        CHECKER.post(path(story) + "/draft", DraftsTest.text("Harbour boats, story " + story.number, "S", "B", 1)).statusCode(303);
        EDITOR.get(path(story) + "/revisions/2?against=1").statusCode(200).body(containsString("Harbour <del>ships</del><ins>boats</ins>, story"));
        EDITOR.get(path(story) + "/revisions/2").statusCode(200).body(not(containsString("<ins>")));
        EDITOR.get(path(story) + "/revisions/3").statusCode(404);
        EDITOR.get(path(story) + "/revisions/2?against=9").statusCode(404);
    }

    @Test
    void a_headline_without_latin_letters_has_an_address_too() {
        for (String headline : new String[] {"Корабли в гавани", "港口的船", "？？？", "سفن الميناء"}) {
            Story story = Story.agreed();
            CHECKER.post(path(story) + "/draft", DraftsTest.text(headline, "S", "B", 1)).statusCode(303);
            REVIEWER.post(path(story) + "/pass", Map.of("revision", "2")).statusCode(303);
            acknowledge(story);
            EDITOR.post(path(story) + "/publication", Map.of("revision", "2")).statusCode(303);
            story.then(claim -> assertThat(story.check().slug).isEqualTo("check-" + story.checkId));
        }
    }

    private static void acknowledge(Story story) {
        EDITOR.fill(path(story), path(story) + "/acknowledgement", Map.of()).statusCode(303);
    }

    private static String path(Story story) {
        return "/desk/checks/" + story.checkId;
    }
}
