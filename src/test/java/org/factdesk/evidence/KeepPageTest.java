package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.body;
import static org.factdesk.article.LocalWeb.gzipped;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.article.LocalWeb.status;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.claim.Status;
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
        gather(story, "/one");
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
    void a_refusal_stands_on_the_evidence_and_the_rest_of_the_claim_is_untouched() throws IOException {
        web.page("/private", redirect(302, "http://10.0.0.1:" + web.port() + "/")).page("/gone", status(404)).page("/bomb", gzipped(bomb()))
                .page("/endless", exchange -> {
                    exchange.getResponseHeaders().set("Content-Length", String.valueOf(1024L * 1024 * 1024));
                    exchange.sendResponseHeaders(200, 0);
                    endless(exchange.getResponseBody());
                });
        refused("/private", "The host is not on the public internet");
        refused("/gone", "The site answered with status 404");
        refused("/bomb", "The page is larger than 16 MB.");
        refused("/endless", "The page is larger than 16 MB.");
    }

    @Test
    void a_site_that_does_not_answer_now_is_asked_again_after_growing_pauses_and_in_the_end_refused() {
        web.page("/busy", status(503));
        Story story = gathered("/busy");
        jobs.workOff();
        page(story).body(containsString("did not answer and is tried again"), not(containsString("Try again")));
        for (int attempt = 2; attempt <= 5; attempt++) {
            jobs.waitNoLonger();
            jobs.workOff();
        }
        page(story).body(containsString("Not kept: The site answered with status 503"), containsString("Try again"));
        assertThat(web.requests.stream().filter("/busy"::equals)).hasSize(5);
    }

    @Test
    void one_that_is_too_slow_is_asked_again_too() {
        QuarkusMock.installMockForType(web.fetcher(Duration.ZERO), Fetcher.class);
        web.page("/register", html(PAGE));
        Story story = gathered("/register");
        jobs.workOff();
        page(story).body(containsString("did not answer and is tried again"));
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
        jobs.waitNoLonger();
        jobs.workOff();
        page(story).body(containsString("Kept on"));
    }

    @Test
    void whoever_gathers_asks_again_for_what_was_refused() {
        web.page("/register", status(404));
        Story story = gathered("/register");
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/copies", Map.of()).statusCode(409).body(containsString("being fetched now"));
        jobs.workOff();
        web.page("/register", html(PAGE));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/copies", Map.of()).statusCode(303);
        jobs.workOff();
        page(story).body(containsString("Kept on"), containsString("asked again for a copy of evidence 1"));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/1/copies", Map.of()).statusCode(409).body(containsString("kept already"));
        Desk.as(Person.REVIEWER).post(path(story) + "/1/copies", Map.of()).statusCode(403);
    }

    @Test
    void what_went_wrong_on_our_side_is_told_and_may_be_asked_for_again() {
        web.page("/register", html(PAGE));
        Story story = gathered("/register");
        QuarkusTransaction.requiringNew().run(() -> {
            Job job = Job.open(Job.Kind.KEEP_PAGE, evidence(story).id).orElseThrow();
            job.state = Job.State.FAILED;
            job.endedAt = Instant.now();
        });
        page(story).body(containsString("Something went wrong on our side."));
        Desk.as(Person.EDITOR).post(path(story) + "/1/copies", Map.of()).statusCode(303);
        jobs.workOff();
        page(story).body(containsString("Kept on"), not(containsString("went wrong")));
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

    private void refused(String address, String reason) {
        Story story = gathered(address);
        jobs.workOff();
        page(story).body(containsString("Not kept: " + reason), containsString("Try again"));
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.ASSIGNED);
            assertThat(evidence(story).quotation).isEqualTo("Ships handled: 812");
            assertThat(evidence(story).version).isZero();
        });
    }

    private Story gathered(String address) {
        Story story = Story.assigned();
        gather(story, address);
        return story;
    }

    private void gather(Story story, String address) {
        Desk.as(Person.FACT_CHECKER).post(path(story), register(address)).statusCode(303);
    }

    private void change(Story story, String address) {
        Desk.as(Person.FACT_CHECKER).fill(path(story) + "/1", path(story) + "/1", register(address)).statusCode(303);
    }

    private Map<String, String> register(String address) {
        return Map.of("kind", "WEB", "url", web.at(address), "title", "Harbour register", "quotation", "Ships handled: 812", "stance", "REFUTES");
    }

    private static ValidatableResponse page(Story story) {
        return Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).statusCode(200);
    }

    private static String path(Story story) {
        return "/desk/claims/%d/evidence".formatted(story.claimId);
    }

    private static Evidence evidence(Story story) {
        return Evidence.numbered(story.claim(), 1).orElseThrow();
    }

    private static List<KeptPage> copies(Story story) {
        return evidence(story).keeping().pages();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[64 * 1024 * 1024]);
        }
        return out.toByteArray();
    }

    private static void endless(OutputStream body) {
        byte[] megabyte = "x".repeat(1024 * 1024).getBytes(UTF_8);
        try {
            for (int i = 0; i < 1024; i++) {
                body.write(megabyte);
            }
        } catch (IOException brokenOff) {
            assertThat(brokenOff).isNotNull();
        }
    }
}
