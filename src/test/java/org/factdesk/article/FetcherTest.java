package org.factdesk.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.PAGE;
import static org.factdesk.article.LocalWeb.body;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.article.LocalWeb.status;
import static org.factdesk.article.LocalWeb.text;
import static org.factdesk.article.Refusals.assertRefused;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.article.FetchRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_page_comes_with_its_bytes_its_type_and_its_declared_charset() throws FetchRefused {
        web.page("/story", body("Text/HTML; Charset=ISO-8859-1", "<p>Caf\u00e9</p>".getBytes(ISO_8859_1)));
        FetchedPage page = web.fetcher().fetch(web.at("/story#comments"));
        assertThat(page.address()).isEqualTo(URI.create(web.at("/story")));
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo(ISO_8859_1);
        assertThat(page.body()).isEqualTo("<p>Caf\u00e9</p>".getBytes(ISO_8859_1));
    }

    @Test
    void a_charset_nobody_knows_counts_as_none() throws FetchRefused {
        web.page("/story", body("text/plain; charset=klingon", "x".getBytes(UTF_8)));
        assertThat(web.fetcher().fetch(web.at("/story")).charset()).isNull();
    }

    @Test
    void we_say_who_we_are_and_carry_nothing_from_one_request_to_the_next() throws FetchRefused {
        List<String> headers = new ArrayList<>();
        web.page("/old", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "seen=1; Path=/");
            redirect(302, "/new").to(exchange);
        });
        web.page("/new", exchange -> {
            exchange.getRequestHeaders().forEach((name, value) -> headers.add(name.toLowerCase() + ": " + value.get(0)));
            html(PAGE).to(exchange);
        });
        web.fetcher().fetch(web.at("/old"));
        assertThat(headers).contains("user-agent: Factdesk/1.2.3 (+https://factdesk.example)", "host: news.example:" + web.port());
        assertThat(headers).noneMatch(header -> header.startsWith("cookie") || header.startsWith("authorization")
                || header.startsWith("referer") || header.startsWith("upgrade"));
    }

    @Test
    void a_proxy_named_in_the_surroundings_is_not_used() throws FetchRefused {
        web.page("/story", html(PAGE));
        System.setProperty("http.proxyHost", "proxy.invalid");
        try {
            assertThat(web.fetcher().fetch(web.at("/story")).body()).isNotEmpty();
        } finally {
            System.clearProperty("http.proxyHost");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void every_kind_of_redirect_is_followed(int status) throws FetchRefused {
        web.page("/old/story", redirect(status, "../new?page=1")).page("/new", html(PAGE));
        assertThat(web.fetcher().fetch(web.at("/old/story")).address()).hasToString(web.at("/new?page=1"));
    }

    @Test
    void five_redirects_are_followed_and_a_sixth_is_not() throws FetchRefused {
        for (int i = 0; i < 6; i++) {
            web.page("/" + i, redirect(302, "/" + (i + 1)));
        }
        web.page("/6", html(PAGE));
        assertThat(web.fetcher().fetch(web.at("/1")).address()).hasToString(web.at("/6"));
        assertRefused(Reason.TOO_MANY_REDIRECTS, () -> web.fetcher().fetch(web.at("/0")));
    }

    @Test
    void a_redirect_to_nowhere_is_named() {
        web.page("/bad", redirect(302, "http://")).page("/file", redirect(302, "file:///etc/passwd")).page("/none", status(302));
        assertRefused(Reason.BAD_REDIRECT, () -> web.fetcher().fetch(web.at("/bad")));
        assertRefused(Reason.SCHEME, () -> web.fetcher().fetch(web.at("/file")));
        assertRefused(Reason.STATUS, () -> web.fetcher().fetch(web.at("/none")));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 429, 500, 503})
    void any_status_but_success_is_told_by_its_number(int status) {
        web.page("/story", status(status));
        assertRefused(Reason.STATUS, () -> web.fetcher().fetch(web.at("/story")));
        assertThat(new FetchRefused(Reason.STATUS, String.valueOf(status))).hasMessageContaining(String.valueOf(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/json", "text/css", "application/octet-stream", "nonsense"})
    void other_content_types_are_refused_by_name(String type) {
        web.page("/story", body(type, new byte[] {1}));
        assertRefused(Reason.CONTENT_TYPE, () -> web.fetcher().fetch(web.at("/story")));
    }

    @Test
    void whatever_stands_there_is_taken_where_anything_is_wanted() throws FetchRefused {
        byte[] bytes = {1, 2, 3};
        web.page("/report", body("Application/PDF", bytes)).page("/untyped", body(null, bytes)).page("/long", body("a/" + "b".repeat(200), bytes));
        assertThat(web.fetcher().fetchAnything(web.at("/report"), Turns.AT_ONCE).contentType()).isEqualTo("application/pdf");
        assertThat(web.fetcher().fetchAnything(web.at("/report"), Turns.AT_ONCE).body()).isEqualTo(bytes);
        assertThat(web.fetcher().fetchAnything(web.at("/untyped"), Turns.AT_ONCE).contentType()).isEqualTo("application/octet-stream");
        assertThat(web.fetcher().fetchAnything(web.at("/long"), Turns.AT_ONCE).contentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void a_page_comes_with_all_that_was_answered() throws FetchRefused {
        web.page("/story", exchange -> {
            exchange.getResponseHeaders().add("X-Note", "one");
            exchange.getResponseHeaders().add("X-Note", "two");
            html(PAGE).to(exchange);
        });
        FetchedPage page = web.fetcher().fetch(web.at("/story"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.at()).isBetween(Instant.now().minusSeconds(600), Instant.now());
        assertThat(page.headers()).contains(new FetchedPage.Header("Content-type", "text/html; charset=utf-8"))
                .filteredOn(header -> header.name().equalsIgnoreCase("X-Note")).extracting(FetchedPage.Header::value).containsExactly("one", "two");
    }

    @Test
    void some_refusals_may_pass_and_each_says_what_happened_without_advice() {
        for (int status : new int[] {429, 500, 503}) {
            assertThat(new FetchRefused(Reason.STATUS, String.valueOf(status)).mayPass()).isTrue();
        }
        assertThat(new FetchRefused(Reason.STATUS, "404").mayPass()).isFalse();
        assertThat(new FetchRefused(Reason.TOO_SLOW).mayPass()).isTrue();
        assertThat(new FetchRefused(Reason.TOO_SLOW).fact()).isEqualTo("The site took too long to answer.");
        assertThat(new FetchRefused(Reason.PRIVATE_ADDRESS).mayPass()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xhtml+xml", "text/plain"})
    void pages_and_plain_text_are_taken(String type) throws FetchRefused {
        web.page("/story", body(type, "words".getBytes(UTF_8)));
        assertThat(web.fetcher().fetch(web.at("/story")).contentType()).isEqualTo(type);
    }

    @Test
    void an_answer_without_type_or_without_content_is_refused() {
        web.page("/untyped", body(null, new byte[] {65})).page("/blank", html(" \r\n\t")).page("/empty", html(""))
                .page("/no-content", status(204));
        assertRefused(Reason.CONTENT_TYPE, () -> web.fetcher().fetch(web.at("/untyped")));
        assertRefused(Reason.EMPTY, () -> web.fetcher().fetch(web.at("/blank")));
        assertRefused(Reason.EMPTY, () -> web.fetcher().fetch(web.at("/empty")));
        assertRefused(Reason.EMPTY, () -> web.fetcher().fetch(web.at("/no-content")));
    }

    @Test
    void robots_are_obeyed_for_our_name_and_for_all() {
        web.page("/robots.txt", text("User-agent: factdesk\nDisallow: /closed\n\nUser-agent: *\nDisallow: /\n"))
                .page("/closed/story", html(PAGE)).page("/open", redirect(302, "/closed/story"));
        assertRefused(Reason.ROBOTS, () -> web.fetcher().fetch(web.at("/closed/story")));
        assertRefused(Reason.ROBOTS, () -> web.fetcher().fetch(web.at("/open")));
        assertThat(web.requests).doesNotContain("/closed/story").contains("/open");
    }

    @Test
    void robots_that_keep_out_everybody_keep_us_out() {
        web.page("/robots.txt", text("User-agent: *\nDisallow: /\n")).page("/story", html(PAGE));
        assertRefused(Reason.ROBOTS, () -> web.fetcher().fetch(web.at("/story")));
        assertThat(web.requests).containsExactly("/robots.txt");
    }

    @Test
    void missing_robots_allow_and_broken_robots_refuse() throws FetchRefused {
        web.page("/story", html(PAGE));
        assertThat(web.fetcher().fetch(web.at("/story")).body()).isNotEmpty();
        web.page("/robots.txt", status(503));
        assertRefused(Reason.ROBOTS_UNREADABLE, () -> web.fetcher().fetch(web.at("/story")));
        web.page("/robots.txt", redirect(302, "http://10.0.0.1:" + web.port() + "/"));
        assertRefused(Reason.ROBOTS_UNREADABLE, () -> web.fetcher().fetch(web.at("/story")));
        web.page("/robots.txt", redirect(302, "/robots.txt"));
        assertRefused(Reason.ROBOTS_UNREADABLE, () -> web.fetcher().fetch(web.at("/story")));
    }

    @Test
    void robots_behind_a_redirect_count_and_endless_ones_are_read_to_a_limit() {
        web.page("/robots.txt", redirect(301, "/rules.txt")).page("/story", html(PAGE));
        web.page("/rules.txt", text("User-agent: *\nDisallow: /story\n" + "# more\n".repeat(1_000_000)));
        assertRefused(Reason.ROBOTS, () -> web.fetcher().fetch(web.at("/story")));
    }

    @Test
    void each_refusal_has_a_message_of_its_own() {
        List<String> messages = Stream.of(Reason.values()).map(reason -> new FetchRefused(reason, "x").getMessage()).toList();
        assertThat(messages).doesNotHaveDuplicates().allMatch(message -> message.endsWith(".") && !message.contains("%s"));
    }
}
