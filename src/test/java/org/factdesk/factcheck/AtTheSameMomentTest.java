package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.RepeatedTest;

/** Two people and one fact-check, over real connections. */
@QuarkusTest
class AtTheSameMomentTest {

    @RepeatedTest(5)
    void of_two_saves_one_is_stored_and_the_other_is_in_the_answer() throws Exception {
        Story story = Story.prepared();
        List<Response> answers = together(
                () -> draft(story, Person.FACT_CHECKER, "Written by the checker"),
                () -> draft(story, Person.EDITOR, "Written by the editor"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        String lost = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow().asString();
        assertThat(lost).contains("value=\"Written by the");
        story.then(claim -> {
            String stored = story.check().latest().orElseThrow().headline;
            assertThat(story.check().latestNumber()).isEqualTo(2);
            assertThat(lost).contains(stored.equals("Written by the editor") ? "value=\"Written by the checker\"" : "value=\"Written by the editor\"");
        });
    }

    @RepeatedTest(5)
    void readers_get_the_text_that_was_passed_whoever_saves_while_it_is_published() throws Exception {
        Story story = Story.approved();
        List<Response> answers = together(
                () -> post(story, "publication", Person.EDITOR, Map.of("revision", "1")),
                () -> draft(story, Person.FACT_CHECKER, "Changed at the last moment"));
        assertThat(answers.get(1).statusCode()).as("the text is stored in any case").isEqualTo(303);
        story.then(claim -> {
            assertThat(story.check().latestNumber()).isEqualTo(2);
            if (answers.get(0).statusCode() == 303) {
                assertThat(story.check().liveRevision.number).isEqualTo(1);
            } else {
                assertThat(answers.get(0).statusCode()).isEqualTo(409);
                assertThat(claim.status).isEqualTo(Status.AGREED);
            }
        });
    }

    @RepeatedTest(3)
    void a_check_is_withdrawn_once() throws Exception {
        Story story = Story.published();
        List<Response> answers = together(
                () -> post(story, "withdrawal", Person.EDITOR, Map.of("note", "The source took it back.")),
                () -> post(story, "withdrawal", Person.OTHER_EDITOR, Map.of("note", "It does not hold.")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
    }

    @RepeatedTest(3)
    void a_check_is_restored_once() throws Exception {
        Story story = Story.withdrawn();
        List<Response> answers = together(
                () -> post(story, "restoration", Person.OTHER_EDITOR, Map.of("note", "It holds.")),
                () -> post(story, "restoration", Person.SEVERAL, Map.of("note", "It does hold.")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        story.then(claim -> assertThat(Correction.publicOf(story.check())).hasSize(1));
    }

    @RepeatedTest(3)
    void whoever_opens_a_verdict_anew_while_its_check_is_withdrawn_leaves_no_round_behind() throws Exception {
        Story story = Story.published();
        List<Response> answers = together(
                () -> post(story, "withdrawal", Person.EDITOR, Map.of("note", "It does not hold.")),
                () -> Desk.as(Person.OTHER_EDITOR).post("/desk/claims/" + story.claimId + "/rounds", Map.of("roundReason", "It may not hold."))
                        .extract().response());
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(303, 409).contains(303);
        story.then(claim -> assertThat(claim.status == Status.WITHDRAWN).isEqualTo(story.check().isWithdrawn()));
        story.then(claim -> assertThat(claim.isJudgedAgain()).isEqualTo(answers.get(0).statusCode() == 409));
    }

    @RepeatedTest(3)
    void two_checks_with_one_headline_get_two_addresses() throws Exception {
        Story one = approvedWith("The same headline twice");
        Story two = approvedWith("The same headline twice");
        List<Response> answers = together(
                () -> post(one, "publication", Person.EDITOR, Map.of("revision", "2")),
                () -> post(two, "publication", Person.OTHER_EDITOR, Map.of("revision", "2")));
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(303, 409);
        for (Story story : List.of(one, two)) {
            post(story, "publication", Person.EDITOR, Map.of("revision", "2"));
            story.then(claim -> assertThat(story.check().slug).startsWith("the-same-headline-twice"));
        }
    }

    private static Story approvedWith(String headline) {
        Story story = Story.agreed();
        story.then(claim -> story.check().save(new Text(headline, "S", "B"), 1, Story.member(Person.FACT_CHECKER)));
        return story.then(claim -> story.check().pass(2, Story.member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), Story.member(Person.EDITOR)));
    }

    private static Response draft(Story story, Person person, String headline) {
        return post(story, "draft", person, DraftsTest.text(headline, "S", "B", 1));
    }

    private static Response post(Story story, String verb, Person person, Map<String, String> fields) {
        return Desk.as(person).post("/desk/checks/%d/%s".formatted(story.checkId, verb), fields).extract().response();
    }

    @SafeVarargs
    private static List<Response> together(Callable<Response>... acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try {
            List<Future<Response>> running = Stream.of(acts).map(act -> pool.submit(() -> {
                start.await();
                return act.call();
            })).toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
