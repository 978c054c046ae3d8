package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.factcheck.JudgeAgain;
import org.factdesk.factcheck.PublishFactCheck;
import org.factdesk.factcheck.Readiness;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepliesTest {

    private static final Desk CHECKER = Desk.as(Person.FACT_CHECKER);
    private static final Map<String, String> ANSWER = Map.of("asked", "Port of Tarnvik", "outcome", "ANSWERED", "askedOn", "2026-03-05",
            "answerUntil", "2026-03-08", "words", "We count boats as well.");

    @Test
    void who_was_asked_and_what_they_said_stands_at_the_claim() {
        Story story = Story.assigned();
        CHECKER.post(path(story), ANSWER).statusCode(303).header("Location", endsWith("#reply-1"));
        CHECKER.get("/desk/claims/" + story.claimId).body(containsString("Port of Tarnvik"), containsString("We count boats as well."),
                containsString("noted a right of reply"));
    }

    @Test
    void the_form_begins_with_who_made_the_claim() {
        CHECKER.get(path(Story.assigned())).statusCode(200).body(containsString("value=\"Ilka Sorens\""));
    }

    @Test
    void readers_are_told_of_an_answer_of_silence_and_of_why_somebody_was_not_asked() {
        Story story = Story.prepared();
        CHECKER.post(path(story), ANSWER).statusCode(303);
        CHECKER.post(path(story), with("asked", "Ilka Sorens", "outcome", "NO_ANSWER", "words", "")).statusCode(303);
        CHECKER.post(path(story), Map.of("asked", "The estate", "outcome", "NOT_SOUGHT", "words", "It has no office.")).statusCode(303);
        Published.publish(story, "false");
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200).body(containsString("We asked Port of Tarnvik, who answered:"),
                containsString("We count boats as well."), containsString("We asked Ilka Sorens and had no answer."),
                containsString("We did not ask The estate:"), containsString("It has no office."));
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_its_field_and_the_rest_is_kept() {
        Story story = Story.assigned();
        refused(story, with("asked", " "), "asked", "Name whom it concerns.");
        refused(story, with("outcome", "PERHAPS"), "outcome", "Say what came of it.");
        refused(story, with("askedOn", ""), "askedOn", "Give the day on which they were asked.");
        refused(story, with("askedOn", "2999-01-01"), "askedOn", "Give a day up to today");
        refused(story, with("answerUntil", "soon"), "answerUntil", "Give a day, written as");
        refused(story, with("answerUntil", "2026-03-04"), "answerUntil", "They cannot answer before they are asked.");
        refused(story, with("words", ""), "words", "Write what they answered.");
        refused(story, with("outcome", "NOT_SOUGHT", "words", ""), "words", "Say why they were not asked");
        refused(story, with("outcome", "WAITING"), "words", "Where there is no answer, leave this empty");
        story.then(claim -> assertThat(Reply.of(claim)).isEmpty());
    }

    @Test
    void of_two_changes_the_second_meets_both_texts() {
        Story story = Story.assigned();
        CHECKER.post(path(story), ANSWER).statusCode(303);
        Desk.as(Person.EDITOR).post(path(story) + "/1", with("version", "0", "words", "Theirs")).statusCode(303);
        CHECKER.post(path(story) + "/1", with("version", "0", "words", "Mine")).statusCode(409)
                .body(containsString("Theirs"), containsString("Mine"), containsString("name=\"version\" value=\"1\""));
        CHECKER.post(path(story) + "/1/removal", Map.of("version", "0")).statusCode(409).body(containsString("It was not taken out"));
        CHECKER.post(path(story) + "/1", with("version", "1", "words", "Mine")).statusCode(303);
    }

    @Test
    void it_is_taken_out_and_its_number_is_not_given_again() {
        Story story = Story.assigned();
        CHECKER.post(path(story), ANSWER).statusCode(303);
        CHECKER.fill(path(story) + "/1", path(story) + "/1/removal", Map.of()).statusCode(303);
        CHECKER.get("/desk/claims/" + story.claimId).body(not(containsString("We count boats as well.")));
        CHECKER.get(path(story) + "/1").statusCode(404);
        CHECKER.post(path(story), ANSWER).header("Location", endsWith("#reply-2"));
    }

    @Test
    void after_the_text_was_passed_it_has_to_be_read_again_and_the_verdict_stands() {
        Story story = Story.approved();
        CHECKER.get(path(story)).body(containsString("somebody reads it again"));
        CHECKER.post(path(story), ANSWER).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
        Desk.as(Person.EDITOR).post("/desk/checks/" + story.checkId + "/publication", Map.of("revision", "1")).statusCode(409);
        story.then(claim -> story.check().pass(1, member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)))
                .then(claim -> PublishFactCheck.publish(story.check(), member(Person.EDITOR)));
    }

    @Test
    void what_readers_have_stays_and_what_is_answered_while_it_is_judged_again_waits_for_the_new_text() {
        CHECKER.post(path(Story.published()), ANSWER).statusCode(409);
        Story story = Story.prepared();
        CHECKER.post(path(story), ANSWER).statusCode(303);
        Published.publish(story, "false");
        story.then(claim -> JudgeAgain.judge(claim, "There is an answer.", member(Person.EDITOR)))
                .then(claim -> claim.assignTo(member(Person.FACT_CHECKER), member(Person.REVIEWER), null, Claim.Priority.NORMAL, member(Person.EDITOR)));
        CHECKER.post(path(story) + "/1/removal", Map.of("version", "1")).statusCode(409).body(containsString("Readers have this"));
        CHECKER.post(path(story), with("words", "We have counted again.")).statusCode(303);
        Desk.anonymous().get("/checks/" + story.slug).body(containsString("We count boats as well."), not(containsString("counted again")));
    }

    private static void refused(Story story, Map<String, String> fields, String field, String words) {
        CHECKER.post(path(story), fields).statusCode(422).body(containsString("id=\"" + field + "-error\""), containsString(words),
                containsString("Note it"));
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> fields = new HashMap<>(ANSWER);
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId + "/replies";
    }
}
