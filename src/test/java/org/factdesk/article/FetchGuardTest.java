package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.PAGE;
import static org.factdesk.article.LocalWeb.address;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.redirect;
import static org.factdesk.article.Refusals.assertRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.DnsResolver;
import org.factdesk.article.FetchRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what was judged is connected to. In these tests 127.0.0.1 is the public internet, and everything else is not. */
class FetchGuardTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb();
        web.page("/story", html(PAGE));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "127.0.0.2", "169.254.169.254", "[::1]", "intranet.example"})
    void a_redirect_to_a_private_address_is_refused(String host) {
        web.name("intranet.example", address("192.168.1.1"));
        web.page("/leak", redirect(302, "http://" + host + ":" + web.port() + "/story"));
        assertRefused(Reason.PRIVATE_ADDRESS, () -> web.fetcher().fetch(web.at("/leak")));
        assertThat(web.requests).doesNotContain("/story");
    }

    @Test
    void a_redirect_to_another_port_or_by_an_odd_notation_is_refused() {
        web.page("/port", redirect(302, "http://news.example:6379/")).page("/odd", redirect(302, "http://2130706433/"))
                .page("/user", redirect(302, "http://news.example@127.0.0.1/"));
        assertRefused(Reason.PORT, () -> web.fetcher().fetch(web.at("/port")));
        assertRefused(Reason.ODD_HOST, () -> web.fetcher().fetch(web.at("/odd")));
        assertRefused(Reason.CREDENTIALS_IN_ADDRESS, () -> web.fetcher().fetch(web.at("/user")));
    }

    @Test
    void a_name_with_one_private_address_among_its_answers_is_refused() {
        web.name("mixed.example", LocalWeb.SERVER, address("10.0.0.1"));
        assertRefused(Reason.PRIVATE_ADDRESS, () -> web.fetcher().fetch("http://mixed.example:" + web.port() + "/story"));
        assertThat(web.requests).isEmpty();
    }

    @Test
    void an_unknown_name_and_a_name_without_address_are_unknown_hosts() {
        web.name("empty.example");
        assertRefused(Reason.UNKNOWN_HOST, () -> web.fetcher().fetch("http://nobody.example:" + web.port() + "/"));
        assertRefused(Reason.UNKNOWN_HOST, () -> web.fetcher().fetch("http://empty.example:" + web.port() + "/"));
    }

    @Test
    void one_connection_asks_for_the_name_once_and_goes_where_the_judged_answer_said() throws FetchRefused {
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(LocalWeb.SERVER, address("127.0.0.2")));
        DnsResolver rebinding = LocalWeb.resolver(host -> new InetAddress[] {answers.remove()});
        GuardedDoor door = new GuardedDoor(rebinding, web.rule(), "Factdesk/1");
        try (Exchange answer = door.open(WebAddress.typed(web.at("/story")), new Deadline(LONG))) {
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(answers).containsExactly(address("127.0.0.2"));
        assertThat(web.requests).containsExactly("/story");
    }

    @Test
    void a_name_that_turns_private_after_the_first_answer_is_refused_the_second_time() {
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(LocalWeb.SERVER, address("127.0.0.2")));
        DnsResolver rebinding = LocalWeb.resolver(host -> new InetAddress[] {answers.remove()});
        assertRefused(Reason.PRIVATE_ADDRESS, () -> web.fetcher(rebinding, LONG).fetch(web.at("/story")));
        assertThat(web.requests).containsExactly("/robots.txt");
    }

    @Test
    void a_name_looked_up_without_end_is_too_slow() {
        CountDownLatch never = new CountDownLatch(1);
        DnsResolver silent = LocalWeb.resolver(host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[] {LocalWeb.SERVER};
        });
        assertRefused(Reason.TOO_SLOW, () -> web.fetcher(silent, Duration.ofMillis(300)).fetch(web.at("/story")));
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        String address = web.at("/story");
        Fetcher fetcher = web.fetcher();
        web.close();
        assertRefused(Reason.UNREACHABLE, () -> fetcher.fetch(address));
    }
}
