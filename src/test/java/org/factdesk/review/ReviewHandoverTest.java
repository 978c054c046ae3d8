package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** What may happen to a claim in review before its reviewer has judged: another reviewer, back to work, taken back. */
@QuarkusTest
class ReviewHandoverTest {

    @Test
    void an_editor_replaces_the_reviewer_before_their_verdict() {
        Story story = Story.inReview();
        Desk.as(Person.EDITOR).fill(path(story), path(story, "reviewer"), Map.of("newReviewer", id(Person.OTHER_REVIEWER))).statusCode(303);
        story.then(claim -> {
            assertThat(claim.reviewer).isEqualTo(member(Person.OTHER_REVIEWER));
            assertThat(Round.latest(claim).orElseThrow().reviewer).isEqualTo(member(Person.OTHER_REVIEWER));
        });
        Desk.as(Person.REVIEWER).post(path(story, "verdicts"), Map.of("rating", "1", "rationale", "Late.")).statusCode(403);
        Desk.as(Person.OTHER_REVIEWER).get("/desk/claims/" + story.claimId)
                .body(containsString("Log verdict"), containsString("Mira Castell instead of Lea Brandt"));
    }

    @Test
    void never_after_their_verdict() {
        for (Story story : new Story[] {Story.disputed(), Story.agreed()}) {
            Desk.as(Person.EDITOR).fill(path(story), path(story, "reviewer"), Map.of("newReviewer", id(Person.OTHER_REVIEWER))).statusCode(409);
            story.then(claim -> assertThat(claim.reviewer).isEqualTo(member(Person.REVIEWER)));
        }
    }

    @Test
    void the_fact_checker_or_no_reviewer_at_all_is_no_replacement() {
        Story story = Story.inReview();
        for (Person person : new Person[] {Person.FACT_CHECKER, Person.REVIEWER, Person.ADMIN}) {
            Desk.as(Person.EDITOR).fill(path(story), path(story, "reviewer"), Map.of("newReviewer", id(person))).statusCode(422)
                    .body(containsString("Choose another of the reviewers"));
        }
        Desk.as(Person.EDITOR).fill(path(story), path(story, "reviewer"), Map.of()).statusCode(422).body(containsString("Choose who reviews it instead."));
        Desk.as(Person.OTHER_REVIEWER).fill(path(story), path(story, "reviewer"), Map.of("newReviewer", id(Person.OTHER_REVIEWER))).statusCode(403);
    }

    @Test
    void where_nobody_else_may_review_the_editor_is_told_how_somebody_can() {
        Story story = Story.inReview();
        story.then(claim -> claim.quotation = Member.holding(Role.REVIEWER).stream().map(reviewer -> reviewer.name).collect(Collectors.joining(", ")));
        Desk.as(Person.EDITOR).get(path(story)).body(containsString("Nobody else may review it."));
        Story other = Story.inReview().then(claim -> member(Person.OTHER_REVIEWER));
        Desk.as(Person.EDITOR).get(path(other)).body(not(containsString("Nobody else may review it.")));
    }

    @Test
    void the_reviewer_sends_it_back_with_the_reason() {
        Story story = Story.inReview();
        Desk.as(Person.REVIEWER).fill(path(story), path(story, "return"), Map.of("returnReason", "The register is from another year.")).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.ASSIGNED));
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).body(containsString("The register is from another year."));
    }

    @Test
    void sending_back_needs_a_reason() {
        Story story = Story.inReview();
        Desk.as(Person.REVIEWER).fill(path(story), path(story, "return"), Map.of("returnReason", "  ")).statusCode(422)
                .body(containsString("Say what is missing."));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.IN_REVIEW));
    }

    @Test
    void only_its_reviewer_sends_it_back_and_only_from_review() {
        Story story = Story.inReview();
        Desk.as(Person.OTHER_REVIEWER).fill(path(story), path(story, "return"), Map.of("returnReason", "So.")).statusCode(403);
        Story agreed = Story.agreed();
        Desk.as(Person.REVIEWER).fill(path(agreed), path(agreed, "return"), Map.of("returnReason", "So.")).statusCode(409);
    }

    @Test
    void the_fact_checker_takes_it_back_before_the_verdict_and_not_after() {
        Story story = Story.inReview();
        Desk.as(Person.FACT_CHECKER).post(path(story, "retraction"), Map.of()).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.ASSIGNED);
            assertThat(Round.latest(claim).orElseThrow().isOpen()).isFalse();
        });
        Story disputed = Story.disputed();
        Desk.as(Person.FACT_CHECKER).post(path(disputed, "retraction"), Map.of()).statusCode(409);
    }

    @Test
    void nobody_else_takes_it_back() {
        Story story = Story.inReview();
        Desk.as(Person.SEVERAL).post(path(story, "retraction"), Map.of()).statusCode(403).body(containsString("its fact-checker"));
        Desk.as(Person.EDITOR).post(path(story, "retraction"), Map.of()).statusCode(403);
        Desk.as(Person.EDITOR).get("/desk/claims/" + story.claimId).body(not(containsString("Take back…")));
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String path(Story story, String verb) {
        return path(story) + "/" + verb;
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }
}
