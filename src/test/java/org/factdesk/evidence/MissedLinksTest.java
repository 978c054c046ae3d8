package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.status;
import static org.factdesk.article.LocalWeb.text;
import static org.factdesk.evidence.WebEvidence.evidence;
import static org.factdesk.evidence.WebEvidence.page;
import static org.factdesk.evidence.WebEvidence.path;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.job.Jobs;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that does not answer, or not to us: missed for days it is gone, and where nobody can say, nobody does. */
@QuarkusTest
class MissedLinksTest {

    private static final String PAGE = "<p>Ships handled: 812</p>";

    @Inject
    Jobs jobs;
    @Inject
    Links links;

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

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void one_failure_alone_is_not_gone_but_on_different_days_it_is(int status) {
        Story story = kept("/register");
        String address = web.at("/register");
        String why = "The site answered with status %d instead of the page.".formatted(status);
        web.page("/register", status(status));
        links.lookAt(address);
        assertSeen(story, LinkState.UNKNOWN, why);
        assertThat(links.link(address).dueAt).isBetween(inDays(0.9), inDays(1.1));
        links.missedFor(address, Duration.ofDays(1));
        links.lookAt(address);
        assertSeen(story, LinkState.UNKNOWN, why);
        links.missedFor(address, Duration.ofDays(3));
        links.lookAt(address);
        assertSeen(story, LinkState.GONE, why);
        page(story).body(containsString("Link gone since"), containsString("The kept copy stays."), containsString("Read the copy"));
        story.then(claim -> assertThat(links.seen(claim).orElseThrow().since).isBetween(inDays(-3.1), inDays(-2.9)));
        assertThat(links.link(address).dueAt).isBetween(inDays(6.6), inDays(7.4));
    }

    @Test
    void what_comes_back_is_alive_and_has_to_be_missed_for_days_anew() {
        Story story = kept("/register");
        web.page("/register", status(404));
        links.findGone(web.at("/register"));
        web.page("/register", html(PAGE));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.ALIVE, null);
        web.page("/register", status(404));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.UNKNOWN, "The site answered with status 404 instead of the page.");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429, 500, 503})
    void of_a_site_that_is_busy_or_turns_programs_away_nobody_can_say(int status) {
        Story story = kept("/register");
        web.page("/register", status(status));
        links.findGone(web.at("/register"));
        assertSeen(story, LinkState.UNKNOWN, "The site answered with status %d instead of the page.".formatted(status));
        page(story).body(containsString("Link unclear on"));
    }

    @Test
    void a_copy_that_the_law_took_away_is_nothing_to_compare_with() {
        Story story = WebEvidence.gathered(web.page("/register", html(PAGE + System.nanoTime())).at("/register"));
        jobs.workOff();
        String sha256 = QuarkusTransaction.requiringNew().call(() -> evidence(story).keeping().copy().content.sha256);
        Desk.as(Person.ADMIN).post(path(story) + "/1/contents/" + sha256 + "/removal", Map.of("reason", "District court, 7 O 12/26.")).statusCode(303);
        String newest = Jsoup.parse(Desk.as(Person.EDITOR).get("/desk/removals").extract().asString()).select("form[action$=/confirmation]").stream()
                .map(form -> form.attr("action")).max(Comparator.comparing(action -> Long.valueOf(action.replaceAll("\\D", "")))).orElseThrow();
        Desk.as(Person.EDITOR).fill("/desk/removals", newest, Map.of()).statusCode(303);
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.ALIVE, null);
    }

    @Test
    void robots_are_obeyed() {
        Story story = kept("/register");
        web.page("/robots.txt", text("User-agent: *\nDisallow: /register\n"));
        web.requests.clear();
        links.lookAt(web.at("/register"));
        assertThat(web.requests).containsExactly("/robots.txt");
        story.then(claim -> assertThat(links.seen(claim).orElseThrow().why).contains("robots.txt"));
    }

    private void assertSeen(Story story, LinkState state, String why) {
        story.then(claim -> assertThat(links.seen(claim)).hasValueSatisfying(look -> {
            assertThat(look.state).isEqualTo(state);
            assertThat(look.why).isEqualTo(why);
        }));
    }

    private Story kept(String path) {
        Story story = WebEvidence.gathered(web.page(path, html(PAGE)).at(path));
        jobs.workOff();
        return story;
    }

    private static Instant inDays(double days) {
        return Instant.now().plusSeconds(Math.round(days * 24 * 3600));
    }
}
