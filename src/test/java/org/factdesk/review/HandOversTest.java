package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is ill or leaves: their open work goes to another in one act, and no judgement with it. */
@QuarkusTest
class HandOversTest {

    private static int people;
    private Person checker;
    private Person reviewer;
    private Person heir;

    @BeforeEach
    void people_of_their_own() {
        people++;
        checker = new Person("Checker %d of the handover".formatted(people), List.of("fact-checker"));
        reviewer = new Person("Reviewer %d of the handover".formatted(people), List.of("reviewer"));
        heir = new Person("Heir %d".formatted(people), List.of("fact-checker", "reviewer"));
        id(heir);
    }

    @Test
    void the_open_work_of_a_fact_checker_goes_to_another_in_one_act() {
        Story first = assigned();
        Story second = assigned();
        hand(checker, heir).statusCode(303);
        for (Story story : List.of(first, second)) {
            story.then(claim -> {
                assertThat(claim.factChecker).isEqualTo(member(heir));
                assertThat(claim.reviewer).isEqualTo(member(reviewer));
                assertThat(claim.status).isEqualTo(Status.ASSIGNED);
            });
            assertThat(handovers(story)).singleElement().satisfies(event -> {
                assertThat(event.member.name).isEqualTo(Person.ADMIN.name());
                assertThat(event.detail).isEqualTo("%s instead of %s, as its fact-checker".formatted(heir.name(), checker.name()));
            });
        }
        Desk.as(heir).get(path(first)).body(containsString("gather evidence"));
        Desk.as(Person.ADMIN).get(page(checker)).body(containsString("has no claim in work"), containsString("Claim " + first.claimId));
    }

    @Test
    void work_of_somebody_deactivated_is_handed_over_too() {
        Story story = assigned();
        Desk.as(Person.ADMIN).post("/desk/members/%s/deactivation".formatted(id(checker)), Map.of()).statusCode(303);
        hand(checker, heir).statusCode(303);
        story.then(claim -> assertThat(claim.factChecker).isEqualTo(member(heir)));
    }

    @Test
    void a_reviewer_who_has_not_judged_is_replaced_in_the_round_as_well() {
        Story story = inReview();
        hand(reviewer, heir).statusCode(303);
        story.then(claim -> {
            assertThat(claim.reviewer).isEqualTo(member(heir));
            assertThat(Round.latest(claim).orElseThrow().reviewer).isEqualTo(member(heir));
            assertThat(claim.status).isEqualTo(Status.IN_REVIEW);
        });
        Desk.as(heir).get(path(story)).body(containsString("Log verdict"), not(containsString("The register counts fewer")));
        Desk.as(reviewer).post(path(story) + "/verdicts", Map.of("rating", "1", "rationale", "Late.", "round", "1")).statusCode(403);
    }

    @Test
    void a_proposal_that_waits_for_its_reviewer_is_not_exchanged_for_anothers() {
        Story story = inReview();
        assertThat(staying(checker, heir)).singleElement().asString().contains("What they propose stands until the reviewer has judged");
        hand(checker, heir).statusCode(409).body(containsString("There is nothing of"));
        story.then(claim -> assertThat(claim.factChecker).isEqualTo(member(checker)));
        assertThat(handovers(story)).isEmpty();
    }

    @Test
    void a_dispute_stays_with_the_two_who_have_judged() {
        Story story = logged("half-true");
        assertThat(staying(checker, heir)).singleElement().asString().contains("An editor who gave neither verdict can decide");
        hand(checker, heir).statusCode(409);
        hand(reviewer, heir).statusCode(409);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISPUTED));
    }

    @Test
    void a_logged_review_stays_its_reviewers_and_the_text_goes_to_another_fact_checker() {
        Story story = logged("mostly-false");
        hand(reviewer, heir).statusCode(409);
        hand(checker, heir).statusCode(303);
        story.then(claim -> {
            assertThat(claim.factChecker).isEqualTo(member(heir));
            assertThat(claim.reviewer).isEqualTo(member(reviewer));
            assertThat(Round.decisive(claim).orElseThrow().factChecker).as("who proposed answers for it").isEqualTo(member(checker));
            assertThat(claim.status).isEqualTo(Status.AGREED);
        });
        Desk.as(heir).get("/desk/checks/%d/draft".formatted(story.checkId)).statusCode(200);
    }

    @Test
    void what_cannot_go_is_listed_with_its_reason_before_and_after() {
        Story open = assigned();
        Story waiting = inReview();
        for (String moment : List.of("before", "after")) {
            assertThat(staying(checker, heir)).as(moment).singleElement().asString().contains(statement(waiting)).contains("stands until the reviewer has judged");
            if (moment.equals("before")) {
                hand(checker, heir).statusCode(303);
            }
        }
        open.then(claim -> assertThat(claim.factChecker).isEqualTo(member(heir)));
    }

    @Test
    void nobody_becomes_both_fact_checker_and_reviewer_of_a_claim() {
        Story story = assigned();
        Person both = new Person(reviewer.name(), List.of("fact-checker", "reviewer"));
        QuarkusTransaction.requiringNew().run(() -> member(reviewer).roles = new String[] {"fact-checker", "reviewer"});
        assertThat(staying(checker, both)).singleElement().asString().contains("nobody has both");
        hand(checker, both).statusCode(409);
        story.then(claim -> assertThat(claim.factChecker).isEqualTo(member(checker)));
    }

    @Test
    void whoever_proposed_a_verdict_in_an_earlier_round_does_not_review_it_later() {
        Story story = inReview();
        Desk.as(checker).post(path(story) + "/retraction", Map.of()).statusCode(303);
        story.then(claim -> {
            member(checker).roles = new String[] {"fact-checker", "reviewer"};
            claim.assignTo(member(heir), member(reviewer), LocalDate.of(2030, 1, 15), Claim.Priority.NORMAL, member(Person.EDITOR));
        });
        assertThat(staying(reviewer, checker)).singleElement().asString().contains("has judged this claim before");
    }

    @Test
    void the_role_for_the_work_is_needed() {
        Story story = assigned();
        assertThat(staying(checker, Person.OTHER_REVIEWER)).singleElement().asString().contains("is not an active fact-checker");
        hand(checker, Person.OTHER_REVIEWER).statusCode(409);
        Desk.as(Person.ADMIN).post(page(checker), Map.of("to", id(Person.ADMIN), "seen", "")).statusCode(422)
                .body(containsString("id=\"to-error\""), containsString("Choose another member"));
        Desk.as(Person.ADMIN).post(page(checker), Map.of("to", id(checker))).statusCode(422);
        story.then(claim -> assertThat(claim.factChecker).isEqualTo(member(checker)));
    }

    @Test
    void a_claim_that_moved_since_the_admin_looked_stops_the_whole_act() {
        Story first = assigned();
        Story second = assigned();
        String seen = seen(checker, heir);
        second.then(claim -> claim.statement = claim.statement + " Indeed.");
        Desk.as(Person.ADMIN).post(page(checker), Map.of("to", id(heir), "seen", seen)).statusCode(409).body(containsString("Something moved since you looked"));
        first.then(claim -> assertThat(claim.factChecker).isEqualTo(member(checker)));
    }

    @Test
    void an_editor_alone_hands_nothing_over() {
        assigned();
        Desk.as(Person.EDITOR).get(page(checker)).statusCode(403);
        Desk.as(Person.EDITOR).post(page(checker), Map.of("to", id(heir), "seen", "")).statusCode(403);
        Desk.as(Person.ADMIN).get("/desk/members").body(containsString(page(checker)));
        Desk.as(Person.EDITOR).get("/desk/members").body(not(containsString(page(checker))));
    }

    private Story assigned() {
        return Story.newClaim().then(claim -> claim.assignTo(member(checker), member(reviewer), LocalDate.of(2030, 1, 15), Claim.Priority.NORMAL,
                member(Person.EDITOR)));
    }

    private Story inReview() {
        Story story = assigned().then(claim -> {
            Evidence evidence = new Evidence();
            evidence.kind = Evidence.Kind.DATA_SET;
            evidence.title = "Harbour register";
            evidence.stance = Evidence.Stance.REFUTES;
            evidence.addTo(claim, member(checker));
        });
        return story.then(claim -> {
            FactCheck check = FactCheck.start(claim, member(checker));
            check.save(story.text(), 0, member(checker));
            story.checkId = check.id;
            SubmitForReview.of(claim, Story.rating("mostly-false"), "The register counts fewer.", member(checker));
        });
    }

    private Story logged(String rating) {
        return inReview().then(claim -> Round.latest(claim).orElseThrow().log(Story.rating(rating), "I read it so.", member(reviewer)));
    }

    /** As the admin's browser does: with what the page showed. */
    private static ValidatableResponse hand(Person from, Person to) {
        return Desk.as(Person.ADMIN).post(page(from), Map.of("to", id(to), "seen", seen(from, to)));
    }

    private static String seen(Person from, Person to) {
        return QuarkusTransaction.requiringNew().call(() -> HandOver.of(member(from), member(to)).seen());
    }

    private static List<String> staying(Person from, Person to) {
        Document page = Jsoup.parse(Desk.as(Person.ADMIN).get(page(from) + "?to=" + id(to)).statusCode(200).extract().asString());
        return page.select("section").stream().filter(section -> section.selectFirst("h2").text().startsWith("Stays with"))
                .flatMap(section -> section.select("tbody tr").eachText().stream()).toList();
    }

    private static String statement(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> story.claim().statement);
    }

    private static List<Event> handovers(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> Event.list(
                "select e from Event e join fetch e.member where e.claimId = ?1 and e.verb = ?2", story.claimId, Verb.CLAIM_HANDED_OVER));
    }

    private static String page(Person from) {
        return "/desk/members/%s/handover".formatted(id(from));
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }
}
