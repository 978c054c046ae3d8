package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.claim.DropReason;
import org.factdesk.evidence.Evidence;
import org.factdesk.review.Round;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Until the second verdict is logged, whoever could be the one to log it reads nothing that would tell the first. */
@QuarkusTest
class BlindReviewTest {

    private static final String RATIONALE = "Quillwort rationale of the proposal";
    private static final String NOTE = "Zephyrine note for the desk";
    private static final String HEADLINE = "Marzipan headline";
    private static final String SUMMARY = "Obsidian summary";
    private static final String BODY = "Thunderhead body";
    private static final List<String> SECRETS = List.of(RATIONALE, NOTE, HEADLINE, SUMMARY, BODY, "stance-refutes",
            "class=\"judgement\"");
    private static final List<Person> BLIND = List.of(Person.REVIEWER, Person.OTHER_REVIEWER, Person.SEVERAL);

    @Test
    void a_reviewer_sees_the_claim_and_what_was_gathered() {
        String page = Desk.as(Person.REVIEWER).get("/desk/claims/" + inReview().claimId).statusCode(200).extract().asString();
        assertThat(page).contains("Register of hulls", "Hulls in service: 44", "https://tarnvik.example/hulls", "You judge on your own");
    }

    @Test
    void whoever_may_know_sees_all_of_it() {
        Story story = inReview();
        for (Person person : List.of(Person.FACT_CHECKER, Person.EDITOR)) {
            String page = Desk.as(person).get("/desk/claims/" + story.claimId).statusCode(200).extract().asString();
            assertThat(page).as(person.name()).contains(RATIONALE, NOTE, HEADLINE, "refutes the claim");
        }
    }

    @Test
    void no_page_of_a_claim_in_review_tells_a_reviewer_the_proposal() {
        Story story = inReview();
        BLIND.forEach(person -> pages(story).forEach(path -> assertTellsNothing(person, path)));
    }

    @Test
    void no_page_of_an_assigned_claim_tells_a_reviewer_the_draft() {
        Story story = assigned();
        BLIND.forEach(person -> pages(story).forEach(path -> assertTellsNothing(person, path)));
    }

    @Test
    void a_claim_taken_back_tells_a_reviewer_no_more() {
        Story story = inReview().then(claim -> Round.latest(claim).orElseThrow().takeBack(member(Person.FACT_CHECKER)));
        BLIND.forEach(person -> pages(story).forEach(path -> assertTellsNothing(person, path)));
    }

    @Test
    void a_dropped_claim_stays_closed_since_it_can_be_reopened() {
        Story story = inReview().then(claim -> claim.drop(DropReason.NOT_NOW, "Because of the " + RATIONALE, member(Person.EDITOR)));
        BLIND.forEach(person -> pages(story).forEach(path -> assertTellsNothing(person, path)));
    }

    @Test
    void what_an_editor_decided_in_an_earlier_round_is_not_told_in_the_next() {
        Story story = inReview()
                .then(claim -> Round.latest(claim).orElseThrow().log(rating("half-true"), "Partly.", member(Person.REVIEWER)))
                .then(claim -> Round.latest(claim).orElseThrow().decide(rating("mostly-false"), "So says the " + RATIONALE, member(Person.EDITOR)))
                .then(claim -> Evidence.numbered(claim, 1).orElseThrow().changed(member(Person.FACT_CHECKER)));
        for (Person person : BLIND) {
            assertTellsNothing(person, "/desk/claims/" + story.claimId);
            assertThat(Desk.as(person).get("/desk/claims/" + story.claimId).extract().asString()).contains("decided the dispute")
                    .doesNotContain("Mostly false");
        }
    }

    @Test
    void before_the_verdict_the_form_is_the_same_whatever_was_proposed() {
        assertThat(formOf(inReview("true"))).isEqualTo(formOf(inReview("mostly-false")));
    }

    @Test
    void a_form_that_comes_back_tells_nothing_either() {
        Story story = inReview();
        String page = Desk.as(Person.REVIEWER).post("/desk/claims/" + story.claimId + "/verdicts", Map.of("rationale", "")).statusCode(422)
                .extract().asString();
        assertHides(page, "the verdict's form");
    }

    @Test
    void a_reviewer_who_is_an_editor_too_does_not_open_change_or_take_out_evidence() {
        Story story = inReview();
        String evidence = "/desk/claims/" + story.claimId + "/evidence/1";
        assertHides(Desk.as(Person.SEVERAL).get(evidence).statusCode(409).extract().asString(), "evidence in review");
        Story working = assigned();
        evidence = "/desk/claims/" + working.claimId + "/evidence/1";
        assertHides(Desk.as(Person.SEVERAL).get(evidence).statusCode(403).extract().asString(), "evidence");
        assertHides(Desk.as(Person.SEVERAL).post(evidence, Map.of("title", "x", "version", "99")).statusCode(403).extract().asString(),
                "changed evidence");
        assertHides(Desk.as(Person.SEVERAL).post(evidence + "/removal", Map.of()).statusCode(403).extract().asString(), "removal");
        assertHides(Desk.as(Person.REVIEWER).get(evidence).statusCode(403).extract().asString(), "evidence without the role");
    }

    @Test
    void everything_opens_once_the_reviewer_has_logged_their_own_verdict() {
        Story story = inReview();
        Desk.as(Person.REVIEWER).fill("/desk/claims/" + story.claimId, "/desk/claims/" + story.claimId + "/verdicts",
                Map.of("rating", id("half-true"), "rationale", "It leaves out the sold ones [1].")).statusCode(303);
        String page = Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId).statusCode(200).extract().asString();
        assertThat(page).contains(RATIONALE, NOTE, HEADLINE, "refutes the claim", "It leaves out the sold ones [1].");
    }

    private static Stream<String> pages(Story story) {
        String claim = "/desk/claims/" + story.claimId;
        return Stream.of("/desk", "/desk/claims", "/desk/claims?status=ALL", "/desk/claims?status=ALL&mine=true", claim, claim + "/details",
                claim + "/evidence/1", claim + "/evidence/2");
    }

    private static void assertTellsNothing(Person person, String path) {
        assertHides(Desk.as(person).get(path).extract().asString(), person.name() + " on " + path);
    }

    private static void assertHides(String page, String where) {
        SECRETS.forEach(secret -> assertThat(page).as(where).doesNotContain(secret));
    }

    /** The verdict's form without what is another in every claim. */
    private static String formOf(Story story) {
        String page = Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId).statusCode(200).extract().asString();
        return page.substring(page.indexOf("class=\"claim-work\""), page.indexOf("class=\"claim-rail\""))
                .replace("/claims/" + story.claimId, "/claims/N").replaceAll("name=\"form-token\" value=\"[^\"]*\"", "");
    }

    private static Story inReview() {
        return inReview("mostly-false");
    }

    private static Story inReview(String proposed) {
        return assigned().then(claim -> SubmitForReview.of(claim, rating(proposed), RATIONALE, member(Person.FACT_CHECKER)));
    }

    private static Story assigned() {
        Story story = Story.assigned().then(claim -> {
            evidence(Evidence.Kind.WEB).addTo(claim, member(Person.FACT_CHECKER));
            evidence(Evidence.Kind.INTERVIEW).addTo(claim, member(Person.FACT_CHECKER));
        });
        return story.then(claim -> {
            FactCheck check = FactCheck.start(claim, member(Person.FACT_CHECKER));
            check.save(new Text(HEADLINE, SUMMARY, BODY), 0, member(Person.FACT_CHECKER));
            story.checkId = check.id;
        });
    }

    private static Evidence evidence(Evidence.Kind kind) {
        Evidence evidence = new Evidence();
        evidence.kind = kind;
        evidence.url = "https://tarnvik.example/hulls";
        evidence.title = "Register of hulls";
        evidence.quotation = "Hulls in service: 44";
        evidence.stance = Evidence.Stance.REFUTES;
        evidence.note = NOTE;
        return evidence;
    }

    private static String id(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> rating(slug).id.toString());
    }
}
