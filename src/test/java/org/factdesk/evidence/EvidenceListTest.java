package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceListTest {

    private static final Map<String, String> REGISTER = Map.of("kind", "WEB", "url", "https://tarnvik.example/register",
            "title", "Harbour register", "publisher", "Port of Tarnvik", "quotation", "Ships: 812", "stance", "REFUTES", "note", "Asked twice.");

    @Test
    void its_fact_checker_adds_evidence() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post(path(story), REGISTER).statusCode(303)
                .header("Location", endsWith("/desk/claims/" + story.claimId + "#evidence-1"));
        story.then(claim -> assertThat(Evidence.of(claim)).singleElement().satisfies(one -> {
            assertThat(one.url).isEqualTo("https://tarnvik.example/register");
            assertThat(one.stance).isEqualTo(Evidence.Stance.REFUTES);
            assertThat(one.neverPublic).isFalse();
        }));
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId)
                .body(containsString("Harbour register"), containsString("added evidence 1"));
    }

    @Test
    void evidence_may_have_no_address_and_never_be_public() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post(path(story),
                Map.of("kind", "INTERVIEW", "title", "A call", "stance", "CONTEXT", "neverPublic", "true")).statusCode(303);
        story.then(claim -> assertThat(Evidence.of(claim)).singleElement().satisfies(one -> {
            assertThat(one.url).isNull();
            assertThat(one.neverPublic).isTrue();
        }));
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_its_field_and_the_rest_is_kept() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "title", " ")).statusCode(422)
                .body(containsString("Write what it is called."), containsString("Ships: 812"), containsString("id=\"title-error\""));
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "url", "")).statusCode(422)
                .body(containsString("A web page needs its address."));
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "title", "\u2066\u2069\u200B")).statusCode(422)
                .body(containsString("Write what it is called."));
        for (String address : new String[] {"javascript:alert(1)", "ftp://tarnvik.example/", "//tarnvik.example", "tarnvik", "https://"}) {
            Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "url", address)).statusCode(422)
                    .body(containsString("beginning with https://"));
        }
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "stance", "MAYBE")).statusCode(422)
                .body(containsString("Say how it bears on the claim."));
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "kind", "RUMOUR")).statusCode(422)
                .body(containsString("Choose what kind of evidence it is."));
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "note", "n".repeat(5001))).statusCode(422)
                .body(containsString("At most 5,000 characters."));
        story.then(claim -> assertThat(Evidence.of(claim)).isEmpty());
    }

    @Test
    void a_claim_has_room_for_so_much_and_no_more() {
        Story story = Story.assigned();
        story.then(claim -> IntStream.range(0, Evidence.MOST).forEach(one -> {
            Evidence evidence = new Evidence();
            evidence.kind = Evidence.Kind.MAIL;
            evidence.title = "Letter " + one;
            evidence.stance = Evidence.Stance.CONTEXT;
            evidence.addTo(claim, Story.member(Person.FACT_CHECKER));
        }));
        Desk.as(Person.FACT_CHECKER).post(path(story), REGISTER).statusCode(409)
                .body(containsString("at most 100 pieces of evidence"), containsString("What you had typed"), containsString("Harbour register"));
        story.then(claim -> assertThat(Evidence.of(claim)).hasSize(Evidence.MOST));
    }

    @Test
    void a_zero_character_is_left_out() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post(path(story), with(REGISTER, "title", "Har\u0000bour")).statusCode(303);
        story.then(claim -> assertThat(Evidence.of(claim).get(0).title).isEqualTo("Harbour"));
    }

    @Test
    void it_is_changed_and_taken_out_and_its_number_is_not_given_again() {
        Story story = Story.prepared();
        Desk.as(Person.FACT_CHECKER).get(path(story) + "/1").statusCode(200).body(containsString("Harbour register"), containsString("Read twice."));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1", with(REGISTER, "version", "0")).statusCode(303);
        story.then(claim -> assertThat(Evidence.numbered(claim, 1).orElseThrow().note).isEqualTo("Asked twice."));
        Desk.as(Person.FACT_CHECKER).fill(path(story) + "/2", path(story) + "/2/removal", Map.of()).statusCode(303);
        Desk.as(Person.FACT_CHECKER).get(path(story) + "/2").statusCode(404);
        Desk.as(Person.FACT_CHECKER).post(path(story), REGISTER).statusCode(303).header("Location", endsWith("#evidence-3"));
    }

    @Test
    void it_is_put_in_order_and_keeps_its_number() {
        Story story = Story.prepared();
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/position", Map.of("direction", "down")).statusCode(303);
        story.then(claim -> assertThat(Evidence.of(claim)).extracting(one -> one.number).containsExactly(2, 1));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/position", Map.of("direction", "down")).statusCode(303);
        Desk.as(Person.FACT_CHECKER).post(path(story), REGISTER).statusCode(303).header("Location", endsWith("#evidence-3"));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/3/position", Map.of("direction", "up")).statusCode(303);
        story.then(claim -> assertThat(Evidence.of(claim)).extracting(one -> one.number).containsExactly(2, 3, 1));
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).body(containsString("moved evidence 3 up"));
        Desk.as(Person.FACT_CHECKER).post(path(Story.inReview()) + "/1/position", Map.of("direction", "down")).statusCode(409);
    }

    @Test
    void of_two_changes_the_second_meets_both_texts() {
        Story story = Story.prepared();
        Desk.as(Person.EDITOR).post(path(story) + "/1", with(with(REGISTER, "version", "0"), "title", "Theirs")).statusCode(303);
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1", with(with(REGISTER, "version", "0"), "title", "Mine")).statusCode(409)
                .body(containsString("Theirs"), containsString("Mine"), containsString("name=\"version\" value=\"1\""));
        story.then(claim -> assertThat(Evidence.numbered(claim, 1).orElseThrow().title).isEqualTo("Theirs"));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1", with(with(REGISTER, "version", "1"), "title", "Mine")).statusCode(303);
    }

    @Test
    void what_somebody_else_has_changed_is_not_taken_out_unseen() {
        Story story = Story.prepared();
        Desk.as(Person.EDITOR).post(path(story) + "/1", with(with(REGISTER, "version", "0"), "title", "Theirs")).statusCode(303);
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/removal", Map.of("version", "0")).statusCode(409)
                .body(containsString("Theirs"), containsString("It was not taken out"), containsString("name=\"version\" value=\"1\""));
        story.then(claim -> assertThat(Evidence.numbered(claim, 1)).isPresent());
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/removal", Map.of("version", "1")).statusCode(303);
    }

    @Test
    void only_its_fact_checker_or_an_editor_and_not_while_it_is_judged() {
        Story story = Story.assigned();
        Desk.as(Person.REVIEWER).post(path(story), REGISTER).statusCode(403);
        Desk.as(new Person("Ida Falk", List.of("fact-checker"))).post(path(story), REGISTER).statusCode(403)
                .body(containsString("its fact-checker or an editor"));
        Story judged = Story.inReview();
        Desk.as(Person.FACT_CHECKER).post(path(judged), REGISTER).statusCode(409).body(containsString("while it is in review"));
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + judged.claimId).body(not(containsString("Add evidence")));
    }

    @Test
    void after_agreement_a_change_sends_the_claim_back_to_work_and_the_form_says_so() {
        Story story = Story.agreed();
        Desk.as(Person.FACT_CHECKER).get(path(story) + "/1").body(containsString("sends it back to work"));
        Desk.as(Person.FACT_CHECKER).post(path(story), REGISTER).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.ASSIGNED));
    }

    @Test
    void evidence_of_another_claim_is_not_found() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).get(path(story) + "/1").statusCode(404);
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1", REGISTER).statusCode(404);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId + "/evidence";
    }
}
