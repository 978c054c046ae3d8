package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.text;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.article.Turns;
import org.factdesk.job.Job;
import org.factdesk.job.Jobs;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping pages and looking at links ask a host in turn, and leave it alone in between for as long as it asks for. */
@QuarkusTest
class HostTurnsTest {

    private static final String HOST = "slow.example";
    private static final String OTHER_HOST = "other.example";

    @Inject
    Jobs jobs;
    @Inject
    Links links;
    @Inject
    HostTurns turns;

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        jobs.forget();
        web = new LocalWeb().host(HOST).host(OTHER_HOST);
        web.page("/one", html("<p>One</p>")).page("/two", html("<p>Two</p>"));
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
    }

    @AfterEach
    void stop() {
        web.close();
        aWhilePasses();
    }

    @Test
    void pages_of_one_site_are_kept_one_after_the_other_with_the_pause_it_asks_for() {
        pausing(20);
        Story one = gathered(HOST, "/one");
        Story two = gathered(HOST, "/two");
        jobs.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one");
        assertThat(job(two).dueAt).isBetween(Instant.now().plusSeconds(5), Instant.now().plusSeconds(20));
        assertThat(job(two).attempts).isZero();
        assertPage(one, "Kept on");
        assertPage(two, "The page waits for its turn");
        aWhilePasses();
        jobs.waitNoLonger();
        jobs.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one", "/robots.txt", "/two");
        assertPage(two, "Kept on");
    }

    @Test
    void a_pause_of_days_is_cut_to_half_a_minute_and_forbids_nothing() {
        pausing(172_800);
        Story one = gathered(HOST, "/one");
        Story two = gathered(HOST, "/two");
        jobs.workOff();
        assertPage(one, "Kept on");
        assertThat(job(two).dueAt).isBefore(Instant.now().plus(HostVisit.LONGEST_PAUSE).plusSeconds(1));
    }

    @Test
    void other_sites_are_not_kept_waiting() {
        pausing(20);
        Story one = gathered(HOST, "/one");
        Story two = gathered(OTHER_HOST, "/two");
        jobs.workOff();
        assertPage(one, "Kept on");
        assertPage(two, "Kept on");
    }

    @Test
    void the_weekly_look_takes_its_turn_after_a_page_that_was_kept() {
        pausing(20);
        gathered(HOST, "/one");
        jobs.workOff();
        web.requests.clear();
        links.lookAt(web.at(HOST, "/one"));
        assertThat(web.requests).isEmpty();
        aWhilePasses();
        links.lookAt(web.at(HOST, "/one"));
        assertThat(web.requests).containsExactly("/robots.txt", "/one");
    }

    @Test
    void however_often_its_turn_has_not_come_no_attempt_is_used_up() {
        Story story = gathered(HOST, "/one");
        Turns.Turn others = turns.visit().at(HOST).orElseThrow();
        for (int time = 0; time < 7; time++) {
            jobs.waitNoLonger();
            jobs.workOff();
        }
        assertThat(web.requests).isEmpty();
        assertThat(job(story).attempts).isZero();
        assertPage(story, "The page waits for its turn");
        others.close();
        jobs.waitNoLonger();
        jobs.workOff();
        assertPage(story, "Kept on");
    }

    private void pausing(int seconds) {
        web.page("/robots.txt", text("User-agent: *\nCrawl-delay: %d\nDisallow: /closed\n".formatted(seconds)));
    }

    private Story gathered(String host, String path) {
        Story story = Story.assigned();
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/%d/evidence".formatted(story.claimId),
                Map.of("kind", "WEB", "url", web.at(host, path), "title", "Register", "stance", "CONTEXT")).statusCode(303);
        return story;
    }

    private static void assertPage(Story story, String words) {
        Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).statusCode(200).body(containsString(words));
    }

    private static Job job(Story story) {
        return QuarkusTransaction.requiringNew().call(() ->
                Job.latest(Job.Kind.KEEP_PAGE, Evidence.numbered(story.claim(), 1).orElseThrow().id).orElseThrow());
    }

    private static void aWhilePasses() {
        QuarkusTransaction.requiringNew().run(() -> Evidence.getEntityManager().createNativeQuery("DELETE FROM host_visit").executeUpdate());
    }
}
