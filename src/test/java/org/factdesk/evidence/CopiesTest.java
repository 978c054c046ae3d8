package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** What somebody of the desk is shown of a kept page. */
@QuarkusTest
class CopiesTest {

    @Test
    void the_copy_says_where_it_is_from_and_marks_the_quotation() {
        Story story = Story.kept();
        copy(story, Person.FACT_CHECKER).body(containsString("https://tarnvik.example/register"), containsString("SHA-256 of the content"),
                containsString("marked below"), containsString("<mark id=\"quotation\">Ships handled:</mark> <b><mark>812</mark></b>"));
    }

    @Test
    void where_the_words_are_others_the_claim_and_the_copy_say_so() {
        Story story = Story.kept().then(claim -> Evidence.numbered(claim, 1).orElseThrow().quotation = "Ships handled: 813");
        copy(story, Person.FACT_CHECKER).body(containsString("not in this copy, word for word: “Ships handled: 813”"), not(containsString("<mark")));
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId)
                .body(containsString("does not hold the quoted words"), not(containsString(":~:text")));
    }

    @Test
    void a_blind_reviewer_reads_the_copy_and_learns_no_stance() {
        Story story = Story.kept();
        copy(story, Person.REVIEWER).body(containsString("Ships handled"), not(containsString("Read twice.")), not(containsString("refutes")));
        Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId).body(containsString("Read the copy"), not(containsString("Try again")));
    }

    @Test
    void nothing_on_the_page_may_run_or_ask_for_more() {
        copy(Story.kept(), Person.EDITOR).header("Content-Security-Policy", startsWith("sandbox; default-src 'none';"))
                .header("Cross-Origin-Opener-Policy", "unsafe-none").header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", containsString("no-store"))
                .body(not(containsString("<script")));
    }

    @Test
    void the_archive_file_is_downloaded_whole() throws IOException {
        Story story = Story.kept();
        byte[] file = Desk.as(Person.EDITOR).get(path(story) + "/warc").statusCode(200).contentType("application/warc")
                .header("Content-Disposition", startsWith("attachment; filename=\"claim-%d-evidence-1-copy-1.warc\"".formatted(story.claimId)))
                .header("Content-Security-Policy", startsWith("sandbox;")).header("X-Content-Type-Options", "nosniff").extract().asByteArray();
        WarcResponse record = (WarcResponse) new WarcReader(new ByteArrayInputStream(file)).next().orElseThrow();
        assertThat(record.target()).isEqualTo("https://tarnvik.example/register");
        String sha256 = record.payloadDigest().orElseThrow().hex();
        byte[] body = record.http().body().stream().readAllBytes();
        assertThat(new String(body, UTF_8)).contains("Ships handled");
        assertThat(Content.sha256(new ByteArrayInputStream(body))).isEqualTo(sha256);
    }

    @Test
    void a_link_to_a_source_goes_to_the_sentence_where_the_copy_has_it() {
        Story story = Story.kept();
        String link = "https://tarnvik.example/register#:~:text=Ships%20handled%3A%20812";
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).body(containsString(link));
        Published.publish(story, "false");
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200).body(containsString(link));
    }

    @Test
    void without_a_copy_it_goes_to_the_page() {
        Story story = Story.published();
        Desk.anonymous().get("/checks/" + story.slug).body(containsString("\"https://tarnvik.example/register\""), not(containsString(":~:text")));
    }

    @Test
    void copies_are_never_changed_or_taken_away() {
        Story story = Story.kept();
        for (String change : new String[] {"UPDATE kept_page SET address = 'https://other.example/'", "DELETE FROM kept_page",
            "DELETE FROM content", "UPDATE content SET sha256 = repeat('0', 64)"}) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                    .run(() -> Evidence.getEntityManager().createNativeQuery(change).executeUpdate())).hasMessageContaining("only ever added");
        }
        copy(story, Person.EDITOR).statusCode(200);
    }

    @Test
    void the_database_takes_no_content_under_a_false_hash() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                .run(() -> Content.store("0".repeat(64), new ByteArrayInputStream("x".getBytes(UTF_8)), 1))).hasMessageContaining("content_check");
    }

    @Test
    void the_same_content_stored_by_two_at_the_same_moment_is_stored_once() throws Exception {
        byte[] content = ("Ships " + System.nanoTime()).getBytes(UTF_8);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<String> store = () -> QuarkusTransaction.requiringNew().call(() -> {
            start.await();
            return Content.store(content);
        });
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = pool.submit(store);
            Future<String> other = pool.submit(store);
            String sha256 = one.get();
            assertThat(other.get()).isEqualTo(sha256);
            QuarkusTransaction.requiringNew().run(() -> assertThat(Content.<Content>findById(sha256).bytes()).isEqualTo(content));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_list_of_copies_carries_neither_their_words_nor_their_bytes() {
        Story.kept().then(claim -> {
            KeptPage copy = Evidence.numbered(claim, 1).orElseThrow().keeping().pages().get(0);
            assertThat(Hibernate.isPropertyInitialized(copy, "words")).isFalse();
            assertThat(Hibernate.isPropertyInitialized(copy, "head")).isFalse();
        });
    }

    @Test
    void a_copy_that_is_not_there_is_not_found() {
        Story story = Story.kept();
        for (String one : new String[] {"/1/copies/2", "/2/copies/1", "/9/copies/1", "/1/copies/0", "/1/copies/x"}) {
            Desk.as(Person.EDITOR).get("/desk/claims/" + story.claimId + "/evidence" + one).statusCode(404);
        }
    }

    private static ValidatableResponse copy(Story story, Person person) {
        return Desk.as(person).get(path(story)).statusCode(200);
    }

    private static String path(Story story) {
        return "/desk/claims/%d/evidence/1/copies/1".formatted(story.claimId);
    }
}
