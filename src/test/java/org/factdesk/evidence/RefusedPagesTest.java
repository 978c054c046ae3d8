package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.gzipped;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.article.LocalWeb.status;
import static org.factdesk.evidence.WebEvidence.evidence;
import static org.factdesk.evidence.WebEvidence.page;
import static org.factdesk.evidence.WebEvidence.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
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

/** A page that cannot be had: the reason stands on the evidence, and what may pass is tried again. */
@QuarkusTest
class RefusedPagesTest {

    private static final String PAGE = "<p>Ships handled: 812</p>";

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

    private Story gathered(String path) {
        return WebEvidence.gathered(web.at(path));
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
