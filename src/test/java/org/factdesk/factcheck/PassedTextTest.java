package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.DropReason;
import org.factdesk.evidence.Evidence;
import org.factdesk.review.Round;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;

/** What was passed is what readers get: nothing slips in beside the text or from under it. */
@QuarkusTest
class PassedTextTest {

    @Test
    void an_image_added_later_gets_a_number_that_no_saved_text_names() {
        Story story = Story.prepared();
        story.then(claim -> story.check().save(new Text("Ships", "Fewer.", "Look.\n\n![](image:1)"), 1, member(Person.FACT_CHECKER)));
        DrawnPicture.addTo(story, "A pier", "Own picture");
        story.then(claim -> assertThat(Image.of(story.check())).extracting(image -> image.number).containsExactly(2));
    }

    @Test
    void a_claim_dropped_after_the_pass_stops_the_publication_of_that_text() {
        Story first = Story.prepared();
        Story second = Story.assigned();
        second.then(claim -> first.check().add(claim, member(Person.FACT_CHECKER)));
        second.then(claim -> {
            Evidence evidence = new Evidence();
            evidence.kind = Evidence.Kind.DATA_SET;
            evidence.title = "Traffic";
            evidence.stance = Evidence.Stance.CONTEXT;
            evidence.addTo(claim, member(Person.FACT_CHECKER));
        });
        judge(first);
        judge(second);
        first.then(claim -> first.check().pass(1, member(Person.REVIEWER)));
        first.then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)));
        first.then(claim -> assertThatThrownBy(() -> PublishFactCheck.publish(first.check(), member(Person.EDITOR)))
                .isInstanceOf(Refusal.class).hasMessageContaining("dropped since"));
        first.then(claim -> first.check().save(new Text("Traffic", "So.", "Only the second."), 1, member(Person.FACT_CHECKER)));
        first.then(claim -> first.check().pass(2, member(Person.REVIEWER)));
        first.then(claim -> Readiness.acknowledge(first.check(), member(Person.EDITOR)));
        first.then(claim -> PublishFactCheck.publish(first.check(), member(Person.EDITOR)));
        first.then(claim -> assertThat(first.check().isLive()).isTrue());
    }

    @Test
    void what_is_said_of_a_claimant_with_readers_is_not_changed_from_another_claim() {
        Story published = Story.published();
        Story other = Story.assigned();
        other.then(claim -> assertThat(claim.claimant.id).isEqualTo(claimantOf(published)));
        String version = version(other);
        Desk.as(Person.EDITOR).post("/desk/claims/" + other.claimId + "/details", Map.of("statement", "The harbour is deep.", "claimant",
                "Ilka Sorens", "claimantKind", "ORGANIZATION", "kind", "SPEECH", "version", version)).statusCode(409)
                .body(containsString("is not changed from here"));
        published.then(claim -> assertThat(claim.claimant.kind).isEqualTo(Claimant.Kind.PERSON));
    }

    @Test
    void a_verdict_written_for_an_earlier_round_is_not_logged_in_a_later_one() {
        Story story = Story.inReview();
        long[] round = new long[1];
        story.then(claim -> round[0] = Round.latest(claim).orElseThrow().number);
        story.then(claim -> Round.latest(claim).orElseThrow().takeBack(member(Person.FACT_CHECKER)));
        story.then(claim -> SubmitForReview.of(claim, rating("true"), "On second thoughts.", member(Person.FACT_CHECKER)));
        String rating = String.valueOf(ratingId());
        Desk.as(Person.REVIEWER).post("/desk/claims/" + story.claimId + "/verdicts", Map.of("rating", rating, "rationale", "So.",
                "round", String.valueOf(round[0]))).statusCode(409).body(containsString("submitted anew"));
        story.then(claim -> assertThat(Round.latest(claim).orElseThrow().verdicts()).hasSize(1));
    }

    @Test
    void a_headline_of_many_spaces_is_answered_at_once() {
        Text text = new Text("a" + " ".repeat(200_000) + "b", "", "");
        assertThat(text.headline()).endsWith("b");
    }

    private static void judge(Story story) {
        story.then(claim -> Round.submit(claim, rating("false"), "So.", member(Person.FACT_CHECKER)));
        story.then(claim -> Round.latest(claim).orElseThrow().log(rating("false"), "So.", member(Person.REVIEWER)));
    }

    private static long claimantOf(Story story) {
        long[] id = new long[1];
        story.then(claim -> id[0] = claim.claimant.id);
        return id[0];
    }

    private static String version(Story story) {
        int[] version = new int[1];
        story.then((Claim claim) -> version[0] = claim.version);
        return String.valueOf(version[0]);
    }

    private static long ratingId() {
        long[] id = new long[1];
        Story.newClaim().then(claim -> id[0] = rating("true").id);
        return id[0];
    }
}
