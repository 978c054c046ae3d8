package org.factdesk.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.PAGE;
import static org.factdesk.article.LocalWeb.gzipped;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.Refusals.assertRefused;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.factdesk.article.FetchRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchLimitsTest {

    private static final Duration SHORT = Duration.ofMillis(700);

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
    void four_megabytes_are_read_and_one_byte_more_is_not() throws FetchRefused {
        web.page("/full", html("x".repeat(Fetcher.LARGEST_PAGE))).page("/over", html("x".repeat(Fetcher.LARGEST_PAGE + 1)));
        assertThat(web.fetcher().fetch(web.at("/full")).body()).hasSize(Fetcher.LARGEST_PAGE);
        assertRefused(Reason.TOO_LARGE, () -> web.fetcher().fetch(web.at("/over")));
    }

    @Test
    void of_anything_else_sixteen_megabytes_are_read() throws FetchRefused {
        web.page("/full", html("x".repeat(Fetcher.LARGEST_FILE))).page("/over", html("x".repeat(Fetcher.LARGEST_FILE + 1)));
        assertThat(web.fetcher().fetchAnything(web.at("/full"), Turns.AT_ONCE).body()).hasSize(Fetcher.LARGEST_FILE);
        assertRefused(Reason.TOO_LARGE, () -> web.fetcher().fetchAnything(web.at("/over"), Turns.AT_ONCE));
    }

    @Test
    void a_compressed_page_is_read() throws FetchRefused, IOException {
        web.page("/story", gzipped(gzip(PAGE.getBytes(UTF_8))));
        assertThat(web.fetcher().fetch(web.at("/story")).body()).isEqualTo(PAGE.getBytes(UTF_8));
    }

    @Test
    void a_small_answer_that_unpacks_to_a_large_one_is_too_large() throws IOException {
        byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(100_000);
        web.page("/bomb", gzipped(bomb));
        assertRefused(Reason.TOO_LARGE, () -> web.fetcher().fetch(web.at("/bomb")));
    }

    @Test
    void a_chain_of_empty_compressed_parts_is_refused() throws IOException {
        byte[] empty = gzip(new byte[0]);
        ByteArrayOutputStream chain = new ByteArrayOutputStream();
        for (int i = 0; i < 150_000; i++) {
            chain.write(empty);
        }
        web.page("/chain", gzipped(chain.toByteArray()));
        assertRefused(Reason.CONTENT_ENCODING, () -> web.fetcher().fetch(web.at("/chain")));
    }

    @Test
    void unknown_false_and_broken_compression_is_refused() throws IOException {
        web.page("/brotli", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            html(PAGE).to(exchange);
        });
        web.page("/false", gzipped(PAGE.getBytes(UTF_8)));
        byte[] whole = gzip(PAGE.getBytes(UTF_8));
        web.page("/cut", gzipped(Arrays.copyOf(whole, whole.length / 2)));
        assertRefused(Reason.CONTENT_ENCODING, () -> web.fetcher().fetch(web.at("/brotli")));
        assertRefused(Reason.CONTENT_ENCODING, () -> web.fetcher().fetch(web.at("/false")));
        assertRefused(Reason.UNREACHABLE, () -> web.fetcher().fetch(web.at("/cut")));
    }

    @Test
    void a_page_that_drips_is_broken_off() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        web.page("/drip", exchange -> drip(exchange, "text/html", brokenOff));
        assertRefused(Reason.TOO_SLOW, () -> web.fetcher(SHORT).fetch(web.at("/drip")));
        assertThat(brokenOff.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void robots_that_drip_are_broken_off_too() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        web.page("/robots.txt", exchange -> drip(exchange, "text/plain", brokenOff)).page("/story", html(PAGE));
        assertRefused(Reason.TOO_SLOW, () -> web.fetcher(SHORT).fetch(web.at("/story")));
        assertThat(brokenOff.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(web.requests).doesNotContain("/story");
    }

    @Test
    void an_endless_answer_that_is_refused_anyway_is_not_read_to_its_end() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        web.page("/film", exchange -> drip(exchange, "video/mp4", brokenOff));
        assertRefused(Reason.CONTENT_TYPE, () -> web.fetcher().fetch(web.at("/film")));
        assertThat(brokenOff.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_server_that_drips_its_headers_is_broken_off() throws IOException, InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        try (ServerSocket server = new ServerSocket(0, 1, LocalWeb.SERVER)) {
            Thread dripping = new Thread(() -> dripHeaders(server, brokenOff));
            dripping.start();
            PublicAddressRule thisServer = new PublicAddressRule() {
                @Override
                boolean allows(InetAddress address) {
                    return address.equals(LocalWeb.SERVER);
                }

                @Override
                boolean allowsPort(int port) {
                    return port == server.getLocalPort();
                }
            };
            Fetcher fetcher = new Fetcher("https://factdesk.example", "1", web.resolver(), thisServer, SHORT);
            assertRefused(Reason.TOO_SLOW, () -> fetcher.fetch("http://news.example:" + server.getLocalPort() + "/"));
            assertThat(brokenOff.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void dripHeaders(ServerSocket server, CountDownLatch brokenOff) {
        try (Socket client = server.accept()) {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(UTF_8));
            for (int i = 0; i < 2_000; i++) {
                client.getOutputStream().write('x');
                Thread.sleep(10);
            }
        } catch (IOException | InterruptedException e) {
            brokenOff.countDown();
        }
    }

    /** Gives up by itself only long after every limit, so that without a limit the fetch would succeed. */
    private static void drip(HttpExchange exchange, String contentType, CountDownLatch brokenOff) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 2_000; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(10);
            }
        } catch (IOException | InterruptedException e) {
            brokenOff.countDown();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
