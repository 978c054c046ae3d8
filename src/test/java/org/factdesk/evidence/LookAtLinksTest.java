package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.article.LocalWeb.body;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.article.LocalWeb.status;
import static org.factdesk.evidence.WebEvidence.page;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.claim.DropReason;
import org.factdesk.job.Jobs;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an address that a claim rests on is found to be, week by week. */
@QuarkusTest
class LookAtLinksTest {

    private static final String WORDS = words(0, 200);
    private static final String PAGE = register("Ships handled: 812", WORDS);

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

    @Test
    void a_page_that_still_has_its_words_is_alive_and_looked_at_again_in_a_week() {
        Story story = kept("/register");
        page(story).body(not(containsString("Link alive")));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.ALIVE, null);
        page(story).body(containsString("Link alive on"));
        assertThat(links.link(web.at("/register")).dueAt).isBetween(inDays(6.6), inDays(7.4));
    }

    @Test
    void what_came_since_does_not_make_it_another_page() {
        Story story = kept("/register");
        web.page("/register", html(register("Menu. News of today. Ships handled: 812", WORDS)));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.ALIVE, null);
    }

    @Test
    void one_that_answers_at_another_path_or_host_has_moved() {
        Story story = kept("/register");
        web.page("/register", redirect(301, "/archive/register")).page("/archive/register", html(PAGE));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.MOVED, null);
        page(story).body(containsString("Link moved, seen on"), containsString(web.at("/archive/register")));
        web.host("archive.example").page("/register", redirect(302, web.at("archive.example", "/new"))).page("/new", html(PAGE));
        links.lookAt(web.at("/register"));
        assertThat(links.history(web.at("/register"))).extracting(look -> look.finalAddress)
                .containsExactly(web.at("/archive/register"), web.at("archive.example", "/new"));
    }

    @Test
    void a_redirect_that_was_there_when_the_copy_was_kept_is_no_move() {
        web.page("/short", redirect(301, "/register"));
        Story story = kept("/short", "/register");
        links.lookAt(web.at("/short"));
        assertSeen(story, LinkState.ALIVE, null);
        web.page("/short", redirect(301, "/register?from=short"));
        links.lookAt(web.at("/short"));
        assertSeen(story, LinkState.ALIVE, null);
    }

    @Test
    void a_page_with_less_than_half_of_its_words_left_has_much_changed() {
        Story story = kept("/register");
        web.page("/register", html(register("Ships handled: 812", words(120, 320))));
        links.lookAt(web.at("/register"));
        story.then(claim -> assertThat(links.seen(claim)).hasValueSatisfying(look -> {
            assertThat(look.state).isEqualTo(LinkState.CHANGED);
            assertThat(look.wordsLeft).isBetween(0.35, 0.45);
            assertThat(look.why).startsWith("Of the words that were kept, ");
        }));
        page(story).body(containsString("Page much changed, seen on"), containsString("The kept copy stays."));
    }

    @Test
    void a_page_that_lost_the_quoted_words_has_much_changed_however_little_that_is() {
        Story story = kept("/register");
        web.page("/register", html(register("Ships handled: 814", WORDS)));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.CHANGED, "The quoted words are no longer there.");
    }

    @Test
    void words_that_the_copy_never_held_are_not_missed() {
        web.page("/register", html(register("Ships handled: 814", WORDS)));
        Story story = gathered("/register");
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.ALIVE, null);
    }

    @Test
    void another_file_than_the_one_that_was_kept_has_much_changed() {
        web.page("/register", body("application/pdf", "%PDF-1.7 one".getBytes(UTF_8)));
        Story story = gathered("/register");
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.ALIVE, null);
        web.page("/register", body("application/pdf", "%PDF-1.7 two".getBytes(UTF_8)));
        links.lookAt(web.at("/register"));
        assertSeen(story, LinkState.CHANGED, "Another file stands there than the one that was kept.");
    }

    @Test
    void an_address_that_several_rest_on_is_asked_once_and_told_of_each() {
        Story first = kept("/register");
        Story second = kept("/register");
        second.then(claim -> Evidence.numbered(claim, 1).orElseThrow().quotation = WORDS.substring(0, 20));
        web.page("/register", html(register("Ships handled: 814", WORDS)));
        web.requests.clear();
        links.lookAt(web.at("/register"));
        assertThat(web.requests).containsExactly("/robots.txt", "/register");
        assertSeen(first, LinkState.CHANGED, "The quoted words are no longer there.");
        assertSeen(second, LinkState.ALIVE, null);
    }

    @Test
    void where_a_claim_was_made_is_looked_at_as_well() {
        web.page("/speech", html(PAGE));
        Story story = Story.newClaim().then(claim -> claim.appearance.url = web.at("/speech"));
        links.lookAt(web.at("/speech"));
        page(story).body(containsString("Link alive on"));
        web.page("/speech", status(410));
        links.findGone(web.at("/speech"));
        page(story).body(containsString("Link gone since"), not(containsString("The kept copy stays")));
    }

    @Test
    void what_was_taken_out_or_dropped_is_not_asked_for() {
        Story removed = kept("/removed");
        Story dropped = kept("/dropped");
        links.areDue(web.at("/removed"), web.at("/dropped"));
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/%d/evidence/1/removal".formatted(removed.claimId), Map.of("version", "0")).statusCode(303);
        dropped.then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)));
        web.requests.clear();
        links.lookAt(web.at("/removed"), web.at("/dropped"));
        assertThat(web.requests).isEmpty();
        assertThat(links.link(web.at("/dropped")).dueAt).isAfter(inDays(6));
    }

    @Test
    void another_address_has_no_past() {
        Story story = kept("/register");
        links.lookAt(web.at("/register"));
        story.then(claim -> Evidence.numbered(claim, 1).orElseThrow().url = web.at("/other"));
        story.then(claim -> assertThat(links.seen(claim)).isEmpty());
    }

    @Test
    void first_looks_are_spread_over_the_week() {
        String[] addresses = IntStream.range(0, 30).mapToObj(one -> web.at("/speech/" + one)).toArray(String[]::new);
        for (String address : addresses) {
            Story.newClaim().then(claim -> claim.appearance.url = address);
        }
        QuarkusTransaction.requiringNew().run(() -> Link.takeUpNew(Links.WEEK));
        for (String address : addresses) {
            assertThat(links.link(address).dueAt).isBetween(inDays(-0.1), inDays(7.1));
        }
        assertThat(IntStream.range(0, 30).mapToObj(one -> Duration.between(Instant.now(), links.link(addresses[one]).dueAt).toDays()).distinct())
                .hasSizeGreaterThan(2);
    }

    @Test
    void every_look_stays_on_record_as_it_was() {
        kept("/register");
        links.lookAt(web.at("/register"));
        links.lookAt(web.at("/register"));
        assertThat(links.history(web.at("/register"))).hasSize(2).extracting(look -> look.since).containsOnly(links.history(web.at("/register")).get(0).at);
        for (String change : List.of("UPDATE link_look SET state = 'ALIVE'", "DELETE FROM link_look", "TRUNCATE link_look")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> Link.getEntityManager().createNativeQuery(change).executeUpdate()))
                    .hasStackTraceContaining("only ever added");
        }
    }

    private void assertSeen(Story story, LinkState state, String why) {
        story.then(claim -> assertThat(links.seen(claim)).hasValueSatisfying(look -> {
            assertThat(look.state).isEqualTo(state);
            assertThat(look.why).isEqualTo(why);
        }));
    }

    private Story kept(String path) {
        return kept(path, path);
    }

    /** @param answering where the page stands */
    private Story kept(String path, String answering) {
        web.page(answering, html(PAGE));
        return gathered(path);
    }

    private Story gathered(String path) {
        Story story = WebEvidence.gathered(web.at(path));
        jobs.workOff();
        return story;
    }

    private static Instant inDays(double days) {
        return Instant.now().plusSeconds(Math.round(days * 24 * 3600));
    }

    private static String register(String first, String rest) {
        return "<html><body><h1>Register</h1><p>%s</p><p>%s</p></body></html>".formatted(first, rest);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(one -> "ship" + one).collect(Collectors.joining(" "));
    }
}
