package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.body;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.evidence.WebEvidence.evidence;
import static org.factdesk.evidence.WebEvidence.gather;
import static org.factdesk.evidence.WebEvidence.page;
import static org.factdesk.evidence.WebEvidence.path;
import static org.factdesk.evidence.WebEvidence.register;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.job.Job;
import org.factdesk.job.Jobs;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address that is gathered is fetched beside the requests, and what answers is kept for good. */
@QuarkusTest
class KeepPageTest {

    private static final String PAGE = "<html><body><h1>Register</h1><p>Ships handled: 812</p></body></html>";

    @Inject
    Jobs jobs;

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        jobs.forget();
        web = new LocalWeb();
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void adding_an_address_keeps_the_page() {
        web.page("/register", html(PAGE));
        Story story = gathered("/register");
        page(story).body(containsString("The page waits to be kept."));
        jobs.workOff();
        page(story).body(containsString("Kept on"), containsString(path(story) + "/1/copies/1#quotation"), containsString("Factdesk kept a copy of evidence 1"),
                not(containsString("waits to be kept")));
    }

    @Test
    void a_redirect_is_followed_and_the_address_that_answered_is_on_record() {
        web.page("/old", redirect(301, "/register")).page("/register", html(PAGE));
        Story story = gathered("/old");
        jobs.workOff();
        story.then(claim -> assertThat(copies(story)).singleElement().satisfies(kept -> {
            assertThat(kept.address).isEqualTo(web.at("/old"));
            assertThat(kept.finalAddress).isEqualTo(web.at("/register"));
            assertThat(kept.at).isBetween(Instant.now().minusSeconds(600), Instant.now());
        }));
    }

    @Test
    void the_same_content_is_stored_once() {
        String content = PAGE + System.nanoTime();
        web.page("/one", html(content)).page("/two", html(content));
        Story first = gathered("/one");
        Story second = gathered("/two");
        jobs.workOff();
        QuarkusTransaction.requiringNew().run(() -> {
            String sha256 = copies(first).get(0).content.sha256;
            assertThat(copies(second).get(0).content.sha256).isEqualTo(sha256);
            assertThat(Content.count("sha256", sha256)).isEqualTo(1);
        });
    }

    @Test
    void another_address_is_kept_anew_and_the_copy_of_the_first_stays() {
        web.page("/one", html(PAGE)).page("/two", html("<p>Another page</p>"));
        Story story = gathered("/one");
        jobs.workOff();
        change(story, "/two");
        page(story).body(containsString("The page waits to be kept."), containsString("Earlier copies, 1"));
        jobs.workOff();
        page(story).body(containsString("Earlier copies, 1"), containsString(path(story) + "/1/copies/2"),
                containsString("The copy does not hold the quoted words, word for word."));
        Desk.as(Person.EDITOR).get(path(story) + "/1/copies/1").statusCode(200).body(containsString("Ships handled"));
    }

    @Test
    void what_was_being_fetched_when_the_address_changed_is_not_kept() {
        Story story = Story.assigned();
        web.page("/two", html("<p>Another page</p>")).page("/one", exchange -> {
            change(story, "/two");
            html(PAGE).to(exchange);
        });
        gather(story, web.at("/one"));
        jobs.workOff();
        story.then(claim -> assertThat(copies(story)).singleElement().satisfies(kept -> assertThat(kept.address).isEqualTo(web.at("/two"))));
    }

    @Test
    void what_is_taken_out_is_fetched_no_more() {
        web.page("/register", html(PAGE));
        Story story = gathered("/register");
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/removal", Map.of("version", "0")).statusCode(303);
        jobs.workOff();
        assertThat(web.requests).isEmpty();
    }

    @Test
    void what_is_no_page_of_text_is_kept_too_and_nobody_looks_for_words_in_it() {
        web.page("/report", body("application/pdf", "%PDF-1.7 Ships handled: 812".getBytes(UTF_8)));
        Story story = gathered("/report");
        jobs.workOff();
        page(story).body(containsString("Kept on"), containsString("compare the quoted words yourself"), not(containsString(":~:text")));
        Desk.as(Person.REVIEWER).get(path(story) + "/1/copies/1").statusCode(200).body(containsString("What was kept is application/pdf"));
    }

    @Test
    void what_a_stopped_node_dropped_is_kept_by_another_once() {
        web.page("/register", html(PAGE));
        Story story = gathered("/register");
        QuarkusTransaction.requiringNew().run(() -> {
            Job job = Job.open(Job.Kind.KEEP_PAGE, evidence(story).id).orElseThrow();
            job.state = Job.State.RUNNING;
            job.attempts = 1;
            job.leasedUntil = Instant.now().minusSeconds(1);
        });
        jobs.workOff();
        story.then(claim -> assertThat(copies(story)).hasSize(1));
    }

    @Test
    void evidence_without_an_address_waits_for_nothing() {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post(path(story), Map.of("kind", "INTERVIEW", "title", "A call", "stance", "CONTEXT")).statusCode(303);
        page(story).body(not(containsString("waits to be kept")), not(containsString("Keep a copy")));
    }

    private Story gathered(String path) {
        return WebEvidence.gathered(web.at(path));
    }

    private void change(Story story, String path) {
        Desk.as(Person.FACT_CHECKER).fill(path(story) + "/1", path(story) + "/1", register(web.at(path))).statusCode(303);
    }

    private static List<KeptPage> copies(Story story) {
        return evidence(story).keeping().pages();
    }
}
