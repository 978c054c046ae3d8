package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.claim.Status;
import org.factdesk.evidence.Evidence;
import org.factdesk.review.Round;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** The verdict that readers have is judged again by two people, and only so does it change. */
@QuarkusTest
class RoundsTest {

    private static final String UNDER_REVIEW = "This verdict is under review";

    @Test
    void an_editor_opens_the_verdict_anew_and_readers_are_told() {
        Story story = Story.published();
        Desk.as(Person.EDITOR).fill(page(story), page(story) + "/rounds", Map.of("roundReason", "The register was corrected.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.PUBLISHED);
            assertThat(claim.judging).isEqualTo(Status.ASSIGNED);
        });
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200).body(containsString(UNDER_REVIEW), containsString("Mostly false"));
        story.then(claim -> assertThat(NextStep.of(claim, member(Person.FACT_CHECKER)).name()).isNotEqualTo("WAIT"));
    }

    @Test
    void opening_it_needs_a_reason_and_an_editor() {
        Story story = Story.published();
        Desk.as(Person.EDITOR).fill(page(story), page(story) + "/rounds", Map.of("roundReason", " ")).statusCode(422).body(containsString("Say why."));
        Desk.as(Person.FACT_CHECKER).get(page(story)).body(not(containsString("Judge again…")));
        Desk.anonymous().get("/checks/" + story.slug).body(not(containsString(UNDER_REVIEW)));
    }

    @Test
    void whatever_the_round_comes_to_readers_keep_the_old_verdict_until_the_text_goes_out() {
        Story story = Story.judgedAgain();
        stillOld(story);
        story.then(claim -> SubmitForReview.of(claim, rating("mostly-true"), "More now.", member(Person.FACT_CHECKER)));
        stillOld(story);
        story.then(claim -> Round.latest(claim).orElseThrow().log(rating("mostly-true"), "Yes.", member(Person.REVIEWER)));
        stillOld(story);
        story.then(claim -> story.check().save(story.turnedText(), 1, member(Person.FACT_CHECKER)))
                .then(claim -> story.check().pass(2, member(Person.REVIEWER)));
        stillOld(story);
    }

    @Test
    void the_new_verdict_goes_out_with_its_text_and_a_note_that_shows_both() {
        Story story = Story.againApproved();
        Desk.as(Person.EDITOR).fill(checkPage(story), checkPage(story) + "/verdict",
                Map.of("cause", "SOURCE_CHANGED", "note", "The register was corrected.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.PUBLISHED);
            assertThat(claim.isJudgedAgain()).isFalse();
            assertThat(Event.ofClaim(claim.id, story.checkId).get(0).verb.name()).isEqualTo("VERDICT_CHANGED");
        });
        String page = Desk.anonymous().get("/checks/" + story.slug).statusCode(200).extract().asString();
        assertThat(page).contains("The corrected register lists about as many.", "Changed verdict", "The register was corrected.", "Mostly true", "Mostly false")
                .doesNotContain(UNDER_REVIEW);
        Desk.anonymous().get("/checks/" + story.slug + "/claimreview.json").body(containsString("Mostly true"), not(containsString("Mostly false")));
        Desk.anonymous().get("/checks/" + story.slug + "/revisions/1").statusCode(200).body(containsString("<strong>812</strong>"));
        Desk.anonymous().get("/corrections").body(containsString("Changed verdict"));
    }

    @Test
    void the_new_verdict_needs_a_note_a_cause_and_a_text_of_its_own() {
        Story story = Story.againApproved();
        Desk.as(Person.EDITOR).fill(checkPage(story), checkPage(story) + "/verdict", Map.of("note", "")).statusCode(422)
                .body(containsString("Write the public note"), containsString("Choose what caused it."), containsString("becomes"));
        Story unwritten = Story.againInReview()
                .then(claim -> Round.latest(claim).orElseThrow().log(rating("mostly-true"), "Yes.", member(Person.REVIEWER)));
        Desk.as(Person.FACT_CHECKER).get("/desk").body(containsString("Texts to change"), containsString(page(unwritten) + "\""));
        Desk.as(Person.FACT_CHECKER).get(page(unwritten)).body(containsString("Write the text that goes with it"));
        Desk.as(Person.REVIEWER).post(checkPage(unwritten) + "/pass", Map.of("revision", "1")).statusCode(409)
                .body(containsString("write the one that goes with the new"));
    }

    @Test
    void a_text_changed_after_its_pass_does_not_take_the_verdict_out() {
        Story story = Story.againApproved();
        story.then(claim -> story.check().save(new Text("H", "S", "B"), 2, member(Person.EDITOR)));
        Desk.as(Person.EDITOR).post(checkPage(story) + "/verdict", Map.of("note", "So.", "revision", "3")).statusCode(409);
        stillOld(story);
    }

    @Test
    void a_round_that_comes_to_the_same_verdict_is_over_and_the_notice_goes() {
        Story story = Story.judgedAgain()
                .then(claim -> SubmitForReview.of(claim, rating("mostly-false"), "Still so.", member(Person.FACT_CHECKER)))
                .then(claim -> Round.latest(claim).orElseThrow().log(rating("mostly-false"), "It is.", member(Person.REVIEWER)));
        story.then(claim -> {
            assertThat(claim.isJudgedAgain()).isFalse();
            assertThat(Event.ofClaim(claim.id, story.checkId)).extracting(event -> event.verb.name()).startsWith("VERDICT_CONFIRMED", "VERDICT_LOGGED");
        });
        Desk.anonymous().get("/checks/" + story.slug).body(not(containsString(UNDER_REVIEW)), not(containsString("Changed verdict")));
    }

    @Test
    void an_editor_may_end_the_round_with_the_verdict_there_was() {
        Story story = Story.againInReview();
        Desk.as(Person.EDITOR).fill(page(story), page(story) + "/rounds/closing", Map.of("roundReason", "")).statusCode(422).body(containsString("Say why."));
        Desk.as(Person.EDITOR).fill(page(story), page(story) + "/rounds/closing", Map.of("roundReason", "The register is unchanged.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.stage()).isEqualTo(Status.PUBLISHED);
            assertThat(Round.latest(claim).orElseThrow().isOpen()).isFalse();
        });
        Desk.anonymous().get("/checks/" + story.slug).body(not(containsString(UNDER_REVIEW)), containsString("Mostly false"));
    }

    @Test
    void meanwhile_neither_a_typo_nor_a_correction_reaches_readers() {
        Story story = Story.correcting();
        story.then(claim -> JudgeAgain.judge(claim, "The register was corrected.", member(Person.EDITOR)));
        story.then(claim -> assertThat(Correction.pendingOf(story.check())).as("a change proposed before").isEmpty());
        Desk.as(Person.EDITOR).post(checkPage(story) + "/corrections", Map.of("kind", "UPDATE", "note", "So.", "revision", "2")).statusCode(409)
                .body(containsString("judged again"));
        Desk.as(Person.EDITOR).post(checkPage(story) + "/typo", Map.of("headline", "x", "summary", "x", "body", "x", "revision", "2")).statusCode(409)
                .body(containsString("judged again"));
        Desk.as(Person.EDITOR).post(checkPage(story) + "/corrections", Map.of("kind", "VERDICT", "note", "So.", "revision", "2")).statusCode(409);
    }

    @Test
    void no_proposed_change_is_called_a_changed_verdict() {
        Story story = Story.published();
        story.then(claim -> story.check().save(story.turnedText(), 1, member(Person.FACT_CHECKER)));
        for (String kind : new String[] {"VERDICT", "RESTORATION", "TYPO"}) {
            Desk.as(Person.EDITOR).post(checkPage(story) + "/corrections", Map.of("kind", kind, "note", "So.", "revision", "2")).statusCode(422)
                    .body(containsString("Choose what kind of change it is."));
        }
    }

    @Test
    void evidence_of_the_round_is_the_desks_until_the_text_goes_out_and_what_readers_have_stays() {
        Story story = Story.judgedAgain();
        Desk.as(Person.FACT_CHECKER).post(page(story) + "/evidence",
                Map.of("kind", "DATA_SET", "title", "Corrected register", "stance", "SUPPORTS")).statusCode(303);
        Desk.as(Person.FACT_CHECKER).post(page(story) + "/evidence/1", Map.of("kind", "DATA_SET", "title", "Register", "stance", "SUPPORTS",
                "version", "1")).statusCode(409).body(containsString("Readers have this evidence"));
        Desk.as(Person.FACT_CHECKER).get(page(story) + "/evidence/3").statusCode(200);
        Desk.anonymous().get("/checks/" + story.slug).body(not(containsString("Corrected register")), containsString("Harbour register"));
        story.then(claim -> SubmitForReview.of(claim, rating("mostly-true"), "More now.", member(Person.FACT_CHECKER)))
                .then(claim -> Round.latest(claim).orElseThrow().log(rating("mostly-true"), "Yes.", member(Person.REVIEWER)))
                .then(claim -> story.check().save(story.turnedText(), 1, member(Person.FACT_CHECKER)))
                .then(claim -> story.check().pass(2, member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)))
                .then(claim -> ChangeVerdict.publish(story.check(), 2, Cause.SOURCE_CHANGED, "Corrected.", member(Person.EDITOR)));
        Desk.anonymous().get("/checks/" + story.slug).body(containsString("Corrected register"));
        Desk.anonymous().get("/checks/" + story.slug + "/revisions/1").body(not(containsString("Corrected register")));
        story.then(claim -> assertThat(Evidence.of(claim)).allSatisfy(evidence -> assertThat(evidence.releasedAt).isNotNull()));
    }

    @Test
    void the_words_of_a_published_claim_stay_while_it_is_judged_again() {
        Story story = Story.judgedAgain();
        Desk.as(Person.EDITOR).get(page(story) + "/details").statusCode(409);
    }

    @Test
    void others_may_judge_it_this_time() {
        Story story = Story.judgedAgain();
        Desk.as(Person.EDITOR).fill(page(story), page(story) + "/assignment", Map.of("factChecker", id(Person.OTHER_FACT_CHECKER), "reviewer",
                id(Person.OTHER_REVIEWER), "dueOn", LocalDate.now().plusDays(9).toString(), "priority", "HIGH")).statusCode(303);
        Desk.as(Person.OTHER_FACT_CHECKER).get("/desk").body(containsString(page(story) + "\""));
        story.then(claim -> SubmitForReview.of(claim, rating("mostly-true"), "More now.", member(Person.OTHER_FACT_CHECKER)));
        Desk.as(Person.OTHER_REVIEWER).get(page(story)).body(containsString("Log verdict"));
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200);
    }

    @Test
    void a_check_is_withdrawn_in_the_middle_of_a_round() {
        Story story = Story.againInReview();
        Desk.as(Person.EDITOR).post(checkPage(story) + "/withdrawal", Map.of("note", "It does not hold.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.WITHDRAWN);
            assertThat(claim.isJudgedAgain()).isFalse();
        });
    }

    @Test
    void the_record_tells_where_the_round_stood_step_by_step() {
        Story story = Story.againApproved();
        story.then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)))
                .then(claim -> ChangeVerdict.publish(story.check(), 2, Cause.SOURCE_CHANGED, "Corrected.", member(Person.EDITOR)));
        story.then(claim -> {
            String before = Status.NEW.name();
            for (Event event : Event.<Event>list("claimId = ?1 and toStatus is not null order by id", claim.id)) {
                assertThat(event.fromStatus).as(event.verb.name()).isEqualTo(before);
                before = event.toStatus;
            }
            assertThat(before).isEqualTo(claim.stage().name());
        });
    }

    private static void stillOld(Story story) {
        String page = Desk.anonymous().get("/checks/" + story.slug).statusCode(200).extract().asString();
        assertThat(page).contains(UNDER_REVIEW, "Mostly false").doesNotContain("Mostly true").doesNotContain("corrected register");
        Desk.anonymous().get("/checks/" + story.slug + "/claimreview.json").body(containsString("Mostly false"));
        Desk.anonymous().get("/").body(not(containsString(story.turnedText().headline())));
    }

    private static String page(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String checkPage(Story story) {
        return "/desk/checks/" + story.checkId;
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }
}
