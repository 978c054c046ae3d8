package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.article.Turns;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes that look at links at the same time, and one that stops. What the other does happens while the first waits for an answer. */
@QuarkusTest
class TwoNodesTest {

    private static final String PAGE = "<p>Ships handled: 812</p>";

    @Inject
    Links links;
    @Inject
    HostTurns turns;

    private LocalWeb web;
    private LookAtLinks first;
    private LookAtLinks second;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb().host("other.example");
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
        first = links.node();
        second = links.node();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void they_never_look_at_the_same_link() {
        String link = made("/one");
        links.areDue(link);
        meanwhile("/one", second::workOff);
        first.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one");
        assertThat(links.history(link)).hasSize(1);
    }

    @Test
    void one_host_is_asked_by_one_of_them_at_a_time() {
        String one = made("/one");
        String two = made("/two");
        links.areDue(one, two);
        meanwhile("/one", second::workOff);
        first.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one");
        assertThat(links.history(two)).isEmpty();
        assertThat(links.link(two).dueAt).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(120));
        links.areDue(two);
        second.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one", "/robots.txt", "/two");
        assertThat(links.history(two)).hasSize(1);
    }

    @Test
    void a_redirect_leads_to_a_host_only_in_its_turn() {
        String one = made("/one");
        String away = made("other.example", "/away");
        web.page("/away", redirect(302, web.at("/two"))).page("/two", html(PAGE));
        links.areDue(one, away);
        meanwhile("/one", second::workOff);
        first.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one", "/robots.txt", "/away");
        assertThat(links.history(away)).isEmpty();
    }

    @Test
    void different_hosts_are_asked_at_the_same_time() {
        String one = made("/one");
        String two = made("other.example", "/two");
        links.areDue(one, two);
        meanwhile("/one", () -> {
            second.workOff();
            assertThat(links.history(two)).hasSize(1);
        });
        first.workOff();
        assertThat(links.history(one)).hasSize(1);
        assertThat(links.history(two)).hasSize(1);
    }

    @Test
    void a_turn_ends_when_it_is_given_back() {
        Turns.Turn turn = turns.visit().at("news.example").orElseThrow();
        assertThat(turns.visit().at("news.example")).isEmpty();
        assertThat(turns.visit().at("other.example")).hasValueSatisfying(Turns.Turn::close);
        turn.close();
        assertThat(turns.visit().at("news.example")).hasValueSatisfying(Turns.Turn::close);
    }

    @Test
    void a_node_that_stops_asks_no_more_and_leaves_nothing_half_stored() {
        String one = made("/one");
        String two = made("/two");
        links.areDue(one, two);
        meanwhile("/one", () -> first.stop(null));
        first.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one");
        assertThat(links.history(one)).isEmpty();
        assertThat(links.link(one).missingSince).isNull();
        second.workOff();
        assertThat(links.history(two)).hasSize(1);
        links.areDue(one);
        second.workOff();
        assertThat(links.history(one)).hasSize(1);
    }

    @Test
    void what_a_killed_node_had_is_taken_by_another_when_it_does_not_come_back() {
        String link = made("/one");
        links.areDue(link);
        QuarkusTransaction.requiringNew().run(() -> assertThat(Link.take()).isPresent());
        second.workOff();
        assertThat(links.history(link)).isEmpty();
        links.areDue(link);
        second.workOff();
        assertThat(links.history(link)).hasSize(1);
    }

    @Test
    void a_node_that_comes_back_too_late_stores_nothing() {
        String link = made("/one");
        links.areDue(link);
        meanwhile("/one", () -> {
            links.areDue(link);
            QuarkusTransaction.requiringNew().run(() -> assertThat(Link.take()).isPresent());
        });
        first.workOff();
        assertThat(web.requests).containsExactly("/robots.txt", "/one");
        assertThat(links.history(link)).isEmpty();
    }

    /** The page answers when the other has done this. */
    private void meanwhile(String path, Runnable other) {
        web.page(path, exchange -> {
            other.run();
            html(PAGE).to(exchange);
        });
    }

    private String made(String path) {
        return made("news.example", path);
    }

    /** A claim was made there. */
    private String made(String host, String path) {
        String address = web.page(path, html(PAGE)).at(host, path);
        Story.newClaim().then(claim -> claim.appearance.url = address);
        return address;
    }
}
