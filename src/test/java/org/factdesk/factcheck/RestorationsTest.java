package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** A withdrawn check comes back by another editor than the one who withdrew it. */
@QuarkusTest
class RestorationsTest {

    @Test
    void another_editor_gives_readers_the_check_back() {
        Story story = Story.withdrawn();
        Desk.as(Person.OTHER_EDITOR).fill(page(story), path(story), Map.of("note", "The register is right after all.")).statusCode(303);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.PUBLISHED);
            assertThat(claim.withdrawnBy).isNull();
            assertThat(story.check().isLive()).isTrue();
            Event last = Event.ofClaim(claim.id, story.checkId).get(0);
            assertThat(last.verb).isEqualTo(Verb.CHECK_RESTORED);
            assertThat(last.reason).isEqualTo("The register is right after all.");
            assertThat(last.fromStatus + " " + last.toStatus).isEqualTo("WITHDRAWN PUBLISHED");
        });
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200).body(containsString(story.text().headline()));
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("Restoration, revision 1"), containsString("withdrawn by Nora Winther"));
    }

    @Test
    void whoever_withdrew_it_does_not_restore_it() {
        Story story = Story.withdrawn();
        Desk.as(Person.EDITOR).get(page(story)).body(not(containsString("Restore…")));
        Desk.as(Person.EDITOR).post(path(story), Map.of("note", "On second thought.")).statusCode(403)
                .body(containsString("an editor other than the one who withdrew it"));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.WITHDRAWN));
    }

    @Test
    void restoring_needs_a_public_note() {
        Story story = Story.withdrawn();
        Desk.as(Person.OTHER_EDITOR).fill(page(story), path(story), Map.of("note", " ")).statusCode(422)
                .body(containsString("Restore this check"), containsString("Write the public note"));
        Desk.as(Person.OTHER_EDITOR).fill(page(story), path(story), Map.of("note", "Word ".repeat(201))).statusCode(422)
                .body(containsString("Keep the note within 1,000 characters."), containsString("Word Word"));
        story.then(claim -> assertThat(story.check().isWithdrawn()).isTrue());
    }

    @Test
    void only_what_was_withdrawn_is_restored_and_only_by_editors() {
        Desk.as(Person.OTHER_EDITOR).post(path(Story.published()), Map.of("note", "So.")).statusCode(409).body(containsString("while a claim is published"));
        Desk.as(Person.REVIEWER).post(path(Story.withdrawn()), Map.of("note", "So.")).statusCode(403);
    }

    @Test
    void a_restored_check_may_be_withdrawn_again_and_restored_by_the_other() {
        Story story = Story.withdrawn();
        story.then(claim -> RestoreFactCheck.restore(story.check(), "It is right.", member(Person.OTHER_EDITOR)))
                .then(claim -> WithdrawFactCheck.withdraw(story.check(), "It is wrong.", member(Person.OTHER_EDITOR)));
        Desk.as(Person.OTHER_EDITOR).post(path(story), Map.of("note", "So.")).statusCode(403);
        Desk.as(Person.EDITOR).post(path(story), Map.of("note", "It is right, truly.")).statusCode(303);
        story.then(claim -> assertThat(Correction.publicOf(story.check())).extracting(correction -> correction.withdrawalNote)
                .containsExactly("The register itself was wrong.", "It is wrong."));
    }

    @Test
    void typos_before_and_after_a_withdrawal_are_counted_together() {
        Story story = Story.published();
        String body = story.text().body();
        typo(story, body + ",".repeat(12));
        story.then(claim -> WithdrawFactCheck.withdraw(story.check(), "It is wrong.", member(Person.EDITOR)))
                .then(claim -> RestoreFactCheck.restore(story.check(), "It is right.", member(Person.OTHER_EDITOR)));
        Desk.as(Person.EDITOR).post("/desk/checks/" + story.checkId + "/typo", Map.of("headline", story.text().headline(), "summary",
                story.text().summary(), "body", body + ",".repeat(24), "revision", "2"))
                .statusCode(409).body(containsString("since the text was last passed"));
    }

    private static void typo(Story story, String body) {
        story.then(claim -> FixTypo.of(story.check(), new Text(story.text().headline(), story.text().summary(), body),
                story.check().latestNumber(), member(Person.EDITOR)));
    }

    private static String page(Story story) {
        return "/desk/checks/" + story.checkId;
    }

    private static String path(Story story) {
        return page(story) + "/restoration";
    }
}
