package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.AbstractThrowableAssert;
import org.factdesk.audit.Event;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Status;
import org.factdesk.evidence.Evidence;
import org.factdesk.review.Round;
import org.factdesk.review.Sight;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkflowTest {

    @Test
    void a_claim_goes_from_new_to_published_through_three_people() {
        Story story = Story.published();
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.PUBLISHED);
            assertThat(story.check().isLive()).isTrue();
            assertThat(Round.ratingOf(claim)).hasValueSatisfying(rating -> assertThat(rating.slug).isEqualTo("mostly-false"));
        });
    }

    @Test
    void two_different_verdicts_are_a_dispute() {
        Story.disputed().then(claim -> {
            assertThat(claim.status).isEqualTo(Status.DISPUTED);
            assertThat(Round.ratingOf(claim)).isEmpty();
        });
    }

    @Test
    void superseding_ones_verdict_after_discussion_ends_the_dispute_and_is_marked_as_not_blind() {
        Story.disputed()
                .then(claim -> Round.latest(claim).orElseThrow().supersede(rating("mostly-false"), "You are right.", member(Person.REVIEWER)))
                .then(claim -> {
                    assertThat(claim.status).isEqualTo(Status.AGREED);
                    assertThat(Round.latest(claim).orElseThrow().verdicts()).extracting(verdict -> verdict.blind)
                            .containsExactly(true, true, false);
                });
    }

    @Test
    void a_dispute_is_decided_by_an_editor_who_gave_neither_verdict() {
        Story.disputed()
                .then(claim -> claim.reviewer = member(Person.SEVERAL))
                .then(claim -> refused(() -> Round.latest(claim).orElseThrow().decide(rating("false"), "So be it.", member(Person.SEVERAL)))
                        .hasMessageContaining("an editor who gave neither verdict"))
                .then(claim -> Round.latest(claim).orElseThrow().decide(rating("false"), "The register settles it.", member(Person.EDITOR)))
                .then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
    }

    @Test
    void submitting_needs_evidence() {
        Story.prepared()
                .then(claim -> Evidence.of(claim).forEach(evidence -> evidence.remove(member(Person.FACT_CHECKER))))
                .then(claim -> refused(() -> SubmitForReview.of(claim, rating("false"), "So.", member(Person.FACT_CHECKER)))
                        .hasMessageContaining("evidence"));
    }

    @Test
    void submitting_needs_a_complete_draft() {
        Story.assigned().then(claim -> refused(() -> SubmitForReview.of(claim, rating("false"), "So.", member(Person.FACT_CHECKER)))
                .hasMessageContaining("draft"));
    }

    @Test
    void nobody_reviews_their_own_fact_check() {
        Story.newClaim().then(claim -> refused(() -> claim.assignTo(member(Person.SEVERAL), member(Person.SEVERAL), null,
                Claim.Priority.NORMAL, member(Person.EDITOR))).hasMessageContaining("two people"));
    }

    @Test
    void who_wrote_a_text_does_not_pass_it() {
        Story story = Story.agreed();
        story.then(claim -> story.check().save(new Text("H", "S", "B"), 1, member(Person.SEVERAL)));
        story.then(claim -> refused(() -> story.check().pass(2, member(Person.SEVERAL))).hasMessageContaining("wrote none of it"));
    }

    @Test
    void passing_names_the_revision_that_was_read() {
        Story story = Story.agreed();
        story.then(claim -> story.check().save(new Text("H", "S", "B"), 1, member(Person.FACT_CHECKER)));
        story.then(claim -> refused(() -> story.check().pass(1, member(Person.REVIEWER))).hasMessageContaining("revision 2"));
    }

    @Test
    void a_later_change_takes_the_pass_back() {
        Story story = Story.approved();
        story.then(claim -> story.check().save(new Text("H", "S", "B"), 1, member(Person.FACT_CHECKER)));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
        story.then(claim -> refused(() -> PublishFactCheck.publish(story.check(), member(Person.EDITOR))).hasMessageContaining("agreed"));
    }

    @Test
    void changed_evidence_sends_an_approved_claim_back_to_work() {
        Story.approved()
                .then(claim -> Evidence.numbered(claim, 1).orElseThrow().changed(member(Person.FACT_CHECKER)))
                .then(claim -> assertThat(claim.status).isEqualTo(Status.ASSIGNED));
    }

    @Test
    void a_stale_save_stores_nothing_and_carries_both_texts() {
        Story story = Story.prepared();
        story.then(claim -> assertThatThrownBy(() -> story.check().save(new Text("Mine", "", ""), 0, member(Person.EDITOR)))
                .isInstanceOfSatisfying(StaleText.class, stale -> {
                    assertThat(stale.mine().headline()).isEqualTo("Mine");
                    assertThat(stale.theirs().number).isEqualTo(1);
                }));
        story.then(claim -> assertThat(story.check().latestNumber()).isEqualTo(1));
    }

    @Test
    void a_reviewer_is_blind_until_they_have_logged_their_own_verdict() {
        Story.inReview().then(claim -> {
            assertThat(new Sight(claim, member(Person.REVIEWER)).blind()).isTrue();
            assertThat(new Sight(claim, member(Person.SEVERAL)).blind()).as("who could still become the reviewer").isTrue();
            assertThat(new Sight(claim, member(Person.FACT_CHECKER)).blind()).isFalse();
            assertThat(new Sight(claim, member(Person.EDITOR)).blind()).isFalse();
        });
        Story.disputed().then(claim -> assertThat(new Sight(claim, member(Person.REVIEWER)).blind()).isFalse());
    }

    @Test
    void a_dropped_claim_can_be_reopened_and_is_new_again() {
        Story.inReview()
                .then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)))
                .then(claim -> claim.reopen(member(Person.EDITOR)))
                .then(claim -> {
                    assertThat(claim.status).isEqualTo(Status.NEW);
                    assertThat(claim.factChecker).isNull();
                });
    }

    @Test
    void every_step_is_one_event() {
        Story story = Story.published();
        story.then(claim -> assertThat(Event.ofClaim(story.claimId, story.checkId)).extracting(event -> event.verb.name())
                .containsExactly("CHECK_PUBLISHED", "WARNINGS_ACKNOWLEDGED", "TEXT_PASSED", "VERDICT_LOGGED", "CLAIM_SUBMITTED", "DRAFT_SAVED", "DRAFT_STARTED",
                        "EVIDENCE_ADDED", "EVIDENCE_ADDED", "CLAIM_ASSIGNED"));
    }

    @Test
    void the_database_refuses_to_change_what_is_only_ever_added() {
        for (String table : new String[] {"event", "verdict", "revision", "text_pass"}) {
            Story.published();
            assertThatThrownBy(() -> sql("delete from " + table)).as(table).hasMessageContaining("only ever added");
            assertThatThrownBy(() -> sql("update " + table + " set id = id")).as(table).isInstanceOf(Exception.class);
        }
    }

    private static void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager().createNativeQuery(statement).executeUpdate());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Runnable act) {
        return assertThatThrownBy(act::run).isInstanceOf(Refusal.class);
    }
}
