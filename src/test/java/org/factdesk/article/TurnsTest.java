package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.PAGE;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.article.LocalWeb.text;
import static org.factdesk.article.Refusals.assertRefused;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.article.FetchRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One request at a time for each host, and which refusals speak of a dead link. */
class TurnsTest {

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb().host("old.example");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void each_request_takes_its_turn_at_its_host_and_gives_it_back() throws FetchRefused {
        web.page("/old", redirect(301, web.at("/new"))).page("/new", html(PAGE));
        web.fetcher().fetchAnything(web.at("old.example", "/old"), this::turn);
        assertThat(taken).containsExactly("old.example", "back", "old.example", "back", "news.example", "back", "news.example", "back");
    }

    @Test
    void without_a_turn_nothing_is_asked() {
        assertRefused(Reason.NOT_OUR_TURN, () -> web.fetcher().fetchAnything(web.at("/story"), host -> Optional.empty()));
        assertThat(web.requests).isEmpty();
    }

    @Test
    void without_a_turn_for_where_robots_lead_nothing_is_said_of_them() {
        web.page("/robots.txt", redirect(302, web.at("old.example", "/rules.txt")));
        assertRefused(Reason.NOT_OUR_TURN, () -> web.fetcher().fetchAnything(web.at("/story"),
                host -> host.equals("old.example") ? Optional.empty() : turn(host)));
    }

    @ParameterizedTest
    @CsvSource({"'Crawl-delay: 7', PT7S", "'Crawl-delay: 0.5', PT0.5S", "'Crawl-delay: 172800', PT48H", "'Crawl-delay: -3',", "'Crawl-delay: soon',", "'',"})
    void a_host_is_heeded_that_asks_to_be_left_alone(String line, Duration pause) throws FetchRefused {
        web.page("/robots.txt", text("User-agent: *\nDisallow: /closed\n" + line + "\n")).page("/story", html(PAGE));
        Map<String, Duration> heeded = new HashMap<>();
        web.fetcher().fetchAnything(web.at("/story"), new Turns() {
            @Override
            public Optional<Turn> at(String host) {
                return turn(host);
            }

            @Override
            public void heed(String host, Duration asked) {
                heeded.put(host, asked);
            }
        });
        assertThat(heeded).isEqualTo(pause == null ? Map.of() : Map.of("news.example", pause));
    }

    @Test
    void a_turn_is_given_back_when_no_answer_comes() {
        web.close();
        assertRefused(Reason.UNREACHABLE, () -> web.fetcher().fetchAnything(web.at("/story"), this::turn));
        assertThat(taken).containsExactly("news.example", "back");
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"UNKNOWN_HOST", "UNREACHABLE", "PRIVATE_ADDRESS", "TOO_MANY_REDIRECTS", "BAD_REDIRECT"})
    void nothing_is_found_where_nobody_is(Reason reason) {
        assertThat(new FetchRefused(reason, "").findsNothing()).isTrue();
    }

    @Test
    void a_site_that_turns_programs_away_says_nothing_of_its_page() {
        assertThat(List.of("404", "410")).allMatch(status -> new FetchRefused(Reason.STATUS, status).findsNothing());
        assertThat(List.of("401", "403", "429", "451", "500", "503")).noneMatch(status -> new FetchRefused(Reason.STATUS, status).findsNothing());
        assertThat(List.of(Reason.ROBOTS, Reason.ROBOTS_UNREADABLE, Reason.TOO_SLOW, Reason.INSECURE, Reason.TOO_LARGE, Reason.NOT_OUR_TURN))
                .noneMatch(reason -> new FetchRefused(reason, "").findsNothing());
    }

    private Optional<Turns.Turn> turn(String host) {
        taken.add(host);
        return Optional.of(() -> taken.add("back"));
    }
}
