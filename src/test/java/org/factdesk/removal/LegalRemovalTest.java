package org.factdesk.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.KeptPage;
import org.factdesk.factcheck.Revision;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LegalRemovalTest {

    private static final Desk EDITOR = Desk.as(Person.EDITOR);
    private static final Desk ADMIN = Desk.as(Person.ADMIN);
    private static final Map<String, String> GROUND = Map.of("reason", "District court, 7 O 12/26.");

    @Test
    void an_admin_and_an_editor_together_take_an_old_revision_out_of_the_record() {
        Story story = Story.corrected();
        EDITOR.post(path(story, 1), GROUND).statusCode(303);
        Desk.anonymous().get(publicPath(story)).statusCode(200).body(containsString("812"));
        ADMIN.get("/desk/removals").body(containsString("District court"), containsString("Remove for good"));
        ADMIN.post("/desk/removals/" + open(story) + "/confirmation", Map.of()).statusCode(303);
        Desk.anonymous().get(publicPath(story)).statusCode(451).body(containsString("removed for legal reasons"), not(containsString("812")));
        EDITOR.get("/desk/checks/" + story.checkId + "/revisions/1").statusCode(200)
                .body(containsString("removed for legal reasons"), not(containsString("812")));
        EDITOR.get("/desk/checks/" + story.checkId).body(containsString("removed for legal reasons"), containsString("asked for the legal removal"));
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200).body(containsString("814"));
    }

    @Test
    void nobody_does_it_alone_nor_two_of_the_same_office() {
        Story story = Story.corrected();
        Person both = new Person("Ada Both", List.of("admin", "editor"));
        Desk.as(both).post(path(story, 1), GROUND).statusCode(303);
        Desk.as(both).post("/desk/removals/" + open(story) + "/confirmation", Map.of()).statusCode(403);
        Story second = Story.corrected();
        EDITOR.post(path(second, 1), GROUND).statusCode(303);
        Desk.as(Person.OTHER_EDITOR).get("/desk/removals").body(containsString("Do not remove"));
        Desk.as(Person.OTHER_EDITOR).post("/desk/removals/" + open(second) + "/confirmation", Map.of()).statusCode(403)
                .body(containsString("an admin and an editor"));
    }

    @Test
    void the_ground_is_said_and_what_was_typed_is_kept() {
        Story story = Story.corrected();
        EDITOR.post(path(story, 1), Map.of("reason", " ")).statusCode(422).body(containsString("id=\"reason-error\""));
        EDITOR.post(path(story, 1), Map.of("reason", "x".repeat(5001))).statusCode(422).body(containsString("x".repeat(5001)));
    }

    @Test
    void what_readers_have_is_corrected_or_withdrawn_first() {
        Story story = Story.corrected();
        EDITOR.get(path(story, 2)).statusCode(409).body(containsString("correct or withdraw"));
        EDITOR.post(path(story, 1), GROUND).statusCode(303);
        EDITOR.post(path(story, 1), GROUND).statusCode(409).body(containsString("asked for already"));
        Story withdrawn = Published.withdrawn();
        ADMIN.post(path(withdrawn, 1), GROUND).statusCode(303);
        EDITOR.post("/desk/removals/" + open(withdrawn) + "/confirmation", Map.of()).statusCode(303);
    }

    @Test
    void a_request_is_called_off_and_may_be_made_again() {
        Story story = Story.corrected();
        EDITOR.post(path(story, 1), GROUND).statusCode(303);
        long id = open(story);
        ADMIN.post("/desk/removals/" + id + "/cancellation", Map.of()).statusCode(303);
        ADMIN.post("/desk/removals/" + id + "/confirmation", Map.of()).statusCode(409);
        Desk.anonymous().get(publicPath(story)).statusCode(200);
        EDITOR.post(path(story, 1), GROUND).statusCode(303);
    }

    @Test
    void what_was_kept_goes_with_its_words_and_cannot_be_stored_again() {
        Story story = Story.kept();
        String copy = "/desk/claims/" + story.claimId + "/evidence/1/copies/1";
        String path = "/desk/claims/%d/evidence/1/contents/%s/removal".formatted(story.claimId, sha256(story));
        ADMIN.get(copy).statusCode(200).body(containsString(path));
        ADMIN.post(path, GROUND).statusCode(303);
        EDITOR.fill("/desk/removals", "/desk/removals/" + newest() + "/confirmation", Map.of()).statusCode(303);
        EDITOR.get(copy).statusCode(451).body(containsString("removed for legal reasons"), not(containsString("Ships handled")));
        EDITOR.get(copy + "/warc").statusCode(451);
        EDITOR.get("/desk/claims/" + story.claimId).body(containsString("The copy was removed for legal reasons"));
        story.then(claim -> Story.keepFor(story, Evidence.numbered(claim, 1).orElseThrow()));
        EDITOR.get("/desk/claims/" + story.claimId + "/evidence/1/copies/2").statusCode(451);
        story.then(claim -> {
            KeptPage again = Evidence.numbered(claim, 1).orElseThrow().keeping().copy();
            assertThat(again.number).isEqualTo(2);
            assertThat(again.legible).isFalse();
            assertThatThrownBy(() -> run("INSERT INTO kept_page (evidence_id, number, address, at, final_address, sha256, media_type, head, words)"
                    + " SELECT evidence_id, number + 1, address, at, final_address, sha256, media_type, head, 'Ships' FROM kept_page WHERE id = "
                    + again.id)).hasMessageContaining("removed for legal reasons");
        });
    }

    @Test
    void the_database_removes_nothing_else_and_nothing_without_two_people() {
        Story story = Story.corrected();
        EDITOR.post(path(story, 1), GROUND).statusCode(303);
        String blank = "UPDATE revision SET headline = '', summary = '', body = '', removed_at = now() WHERE fact_check_id = " + story.checkId;
        for (String sql : List.of(blank, "DELETE FROM revision WHERE fact_check_id = " + story.checkId,
                "UPDATE revision SET body = 'Other' WHERE fact_check_id = " + story.checkId)) {
            assertThatThrownBy(() -> run(sql)).hasMessageContaining("only ever added");
        }
        story.then(claim -> assertThat(Revision.numbered(story.check(), 1).orElseThrow().body).contains("812"));
    }

    private static String sha256(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> Evidence.numbered(story.claim(), 1).orElseThrow().keeping().copy().content.sha256);
    }

    private static long newest() {
        return QuarkusTransaction.requiringNew().call(() -> LegalRemoval.<LegalRemoval>find("order by id desc").firstResult().id);
    }

    private static void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> LegalRemoval.getEntityManager().createNativeQuery(sql).executeUpdate());
    }

    private static long open(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> LegalRemoval.<LegalRemoval>find("revision.factCheck.id = ?1 and cancelledAt is null",
                story.checkId).firstResult().id);
    }

    private static String path(Story story, int revision) {
        return "/desk/checks/%d/revisions/%d/removal".formatted(story.checkId, revision);
    }

    private static String publicPath(Story story) {
        return "/checks/" + story.slug + "/revisions/1";
    }
}
