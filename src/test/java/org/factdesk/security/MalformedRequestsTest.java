package org.factdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.factdesk.testing.TestSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page, no form and no browser sends gets a page of ours too, with all its headers. */
@QuarkusTest
class MalformedRequestsTest {

    @TestHTTPResource("/")
    URI site;

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%zz", "/desk/%zz", "/\\", "//", "/ratings?before=%zz", "http://elsewhere.example/%", "/ratings?a=<b>"})
    void an_address_that_cannot_be_read_gets_a_page(String address) throws IOException {
        assertThat(answer("GET " + address + " HTTP/1.1\r\nHost: localhost")).startsWith("HTTP/1.1 400").satisfies(MalformedRequestsTest::isPage);
    }

    @Test
    void an_address_that_is_too_long_gets_a_page() throws IOException {
        assertThat(answer("GET /ratings?a=" + "b".repeat(5000) + " HTTP/1.1\r\nHost: localhost")).startsWith("HTTP/1.1 414")
                .satisfies(MalformedRequestsTest::isPage);
    }

    @Test
    void a_request_that_does_not_say_whom_it_is_for_gets_a_page() throws IOException {
        assertThat(answer("GET / HTTP/1.1")).startsWith("HTTP/1.1 400").satisfies(MalformedRequestsTest::isPage);
    }

    @Test
    void no_address_is_no_page() throws IOException {
        assertThat(answer("GET * HTTP/1.1\r\nHost: localhost")).startsWith("HTTP/1.1 404").satisfies(MalformedRequestsTest::isPage);
    }

    @Test
    void a_body_that_grows_too_large_without_having_said_so_gets_a_page() throws IOException {
        try (Socket socket = open()) {
            send(socket, "POST /desk/articles HTTP/1.1\r\nHost: localhost\r\n" + TestSignIn.HEADER
                    + ": Nora Winther: editor\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked");
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                chunk(socket, "a".repeat(0x100000));
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("That is too much").satisfies(MalformedRequestsTest::isPage);
        }
    }

    @Test
    void a_file_that_grows_too_large_without_having_said_so_gets_a_page() throws IOException {
        try (Socket socket = open()) {
            send(socket, "POST /desk/articles/uploads HTTP/1.1\r\nHost: localhost\r\n" + TestSignIn.HEADER
                    + ": Nora Winther: editor\r\nContent-Type: multipart/form-data; boundary=part\r\nTransfer-Encoding: chunked");
            chunk(socket, "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"long.txt\"\r\nContent-Type: text/plain\r\n\r\n");
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                chunk(socket, "a".repeat(0x100000));
            }
            chunk(socket, "\r\n--part--\r\n");
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("That is too much").satisfies(MalformedRequestsTest::isPage);
        }
    }

    private static void chunk(Socket socket, String words) throws IOException {
        socket.getOutputStream().write("%x\r\n%s\r\n".formatted(words.length(), words).getBytes(StandardCharsets.US_ASCII));
    }

    private String answer(String head) throws IOException {
        try (Socket socket = open()) {
            send(socket, head);
            return read(socket);
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String head) throws IOException {
        socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void isPage(String answer) {
        assertThat(answer).containsIgnoringCase("\r\nContent-Security-Policy: default-src 'none'").containsIgnoringCase("\r\nStrict-Transport-Security: max-age")
                .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff").contains("error-title").doesNotContain("Exception");
    }
}
