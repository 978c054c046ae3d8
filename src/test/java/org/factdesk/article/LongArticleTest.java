package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.factdesk.job.Job;
import org.factdesk.job.Jobs;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A text that takes long to read is stored at once; its claims are sought beside the requests. */
@QuarkusTest
class LongArticleTest {

    private static final String ARTICLE = "/desk/articles/";

    @Inject
    Jobs jobs;

    @BeforeEach
    void nothingElseWaits() {
        jobs.forget();
    }

    @Test
    void it_is_stored_at_once_and_read_beside_the_requests() {
        long id = broughtIn("harbour");
        Desk.as(Person.EDITOR).get(ARTICLE + id).statusCode(200).body(containsString("its claims are sought in a moment"),
                containsString("hx-trigger=\"every 2s\""), containsString("Cancel the reading"), not(containsString("Finish article")));
        assertThat(candidates(id)).isZero();
        jobs.workOff();
        assertThat(candidates(id)).isPositive();
        Desk.as(Person.EDITOR).get(ARTICLE + id).body(containsString("Factdesk read the article"), not(containsString("hx-trigger")));
        Desk.as(Person.EDITOR).get(ARTICLE + id + "/reading").body(containsString("The text has been read."), not(containsString("hx-trigger")));
    }

    @Test
    void a_cancelled_reading_proposes_nothing_and_may_begin_again() {
        long id = broughtIn("lighthouse");
        Desk.as(Person.FACT_CHECKER).post(ARTICLE + id + "/reading", Map.of()).statusCode(409).body(containsString("is being read now"));
        Desk.as(Person.FACT_CHECKER).post(ARTICLE + id + "/reading/cancellation", Map.of()).statusCode(303);
        jobs.workOff();
        assertThat(candidates(id)).isZero();
        Desk.as(Person.EDITOR).get(ARTICLE + id).body(containsString("The reading was cancelled."), containsString("Read it again"),
                containsString("cancelled the reading"));
        Desk.as(Person.FACT_CHECKER).post(ARTICLE + id + "/reading/cancellation", Map.of()).statusCode(409)
                .body(containsString("not being read now"));
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/reading", Map.of()).statusCode(303);
        jobs.workOff();
        assertThat(candidates(id)).isPositive();
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/reading", Map.of()).statusCode(409).body(containsString("has been read"));
    }

    @RepeatedTest(3)
    void of_two_who_have_it_read_again_at_once_the_second_is_told_that_it_is_being_read() throws Exception {
        long id = broughtIn("ferry landing " + System.nanoTime());
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/reading/cancellation", Map.of()).statusCode(303);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = Stream.of(Person.EDITOR, Person.FACT_CHECKER).map(person -> pool.submit(() -> {
                start.await();
                return Desk.as(person).post(ARTICLE + id + "/reading", Map.of()).extract().statusCode();
            })).toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 409);
        } finally {
            pool.shutdownNow();
        }
        QuarkusTransaction.requiringNew().run(() -> assertThat(Job.count("articleId = ?1 and state = ?2", id, Job.State.WAITING)).isEqualTo(1));
    }

    @Test
    void it_is_not_finished_while_it_is_being_read() {
        long id = broughtIn("ferry");
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/completion", Map.of()).statusCode(409).body(containsString("still being read"));
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/reading/cancellation", Map.of()).statusCode(303);
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/completion", Map.of()).statusCode(303);
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/reading", Map.of()).statusCode(409);
    }

    @Test
    void claims_are_made_by_hand_meanwhile() {
        long id = broughtIn("bridge");
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/claims", Map.of("start", "0", "end", "20", "statement", "The bridge was sold.",
                "claimantKind", "PERSON")).statusCode(303);
        Desk.as(Person.EDITOR).post(ARTICLE + id + "/reading/cancellation", Map.of()).statusCode(303);
    }

    @Test
    void a_language_without_a_model_has_nothing_to_wait_for() {
        String body = "Der Hafen hat im vergangenen Jahr mehr Schiffe gesehen als je zuvor, sagte die Ministerin. ".repeat(600);
        long id = bringIn(Map.of("body", body, "language", "de"));
        QuarkusTransaction.requiringNew().run(() -> assertThat(Job.latest(Job.Kind.READ_ARTICLE, id)).isEmpty());
    }

    private static long broughtIn(String about) {
        String sentence = "The %s cost 14 million crowns in 2021, twice as much as in 2015, the mayor said. ".formatted(about);
        return bringIn(Map.of("body", sentence.repeat(BringInArticle.READ_AT_ONCE / sentence.length() + 1), "language", "en"));
    }

    private static long bringIn(Map<String, String> fields) {
        String location = Desk.as(Person.EDITOR).post("/desk/articles", fields).statusCode(303).extract().header("Location");
        return Long.parseLong(location.replaceAll(".*/(\\d+).*", "$1"));
    }

    private static long candidates(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Candidate.count("article.id", id));
    }
}
