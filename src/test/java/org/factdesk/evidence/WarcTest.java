package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.factdesk.article.FetchedPage;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** What is kept is read again by the library of those who keep archives. */
class WarcTest {

    private static final byte[] BODY = "<p>Ships handled: 812</p>\r\n\r\n".getBytes(UTF_8);
    private static final String SHA256 = "ab".repeat(32);
    private static final Instant AT = Instant.parse("2026-03-04T10:15:30Z");

    @Test
    void head_content_and_end_are_one_record_with_all_that_was_answered() throws IOException {
        WarcResponse record = read(page(header("Content-Type", "text/html; charset=utf-8"), header("Set-Cookie", "a=1"), header("Set-Cookie", "b=2"),
                header("X-Note", "Caf\u00e9")));
        assertThat(record.target()).isEqualTo("https://tarnvik.example/register");
        assertThat(record.date()).isEqualTo(AT);
        assertThat(record.payloadDigest().orElseThrow().hex()).isEqualTo(SHA256);
        assertThat(record.http().status()).isEqualTo(200);
        assertThat(record.http().headers().all("Set-Cookie")).containsExactly("a=1", "b=2");
        assertThat(record.http().headers().first("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(record.http().body().stream().readAllBytes()).isEqualTo(BODY);
    }

    @Test
    void what_told_of_the_way_goes_by_another_name() throws IOException {
        WarcResponse record = read(page(header("Content-Encoding", "gzip"), header("Transfer-Encoding", "chunked"), header("Content-Length", "12")));
        assertThat(record.http().headers().first("Content-Encoding")).isEmpty();
        assertThat(record.http().headers().first("X-Crawler-Content-Encoding")).hasValue("gzip");
        assertThat(record.http().headers().first("Transfer-Encoding")).isEmpty();
        assertThat(record.http().headers().first("Content-Length")).hasValue(String.valueOf(BODY.length));
        assertThat(record.http().body().stream().readAllBytes()).isEqualTo(BODY);
    }

    @Test
    void a_header_that_is_none_is_left_out() throws IOException {
        WarcResponse record = read(page(header("Not a name", "x"), header("", "x"), header("Fine", null)));
        assertThat(record.http().headers().map()).containsOnlyKeys("Fine", "Content-Length");
    }

    private static FetchedPage page(FetchedPage.Header... headers) {
        return new FetchedPage(URI.create("https://tarnvik.example/register"), AT, 200, List.of(headers), "text/html", BODY, UTF_8);
    }

    private static FetchedPage.Header header(String name, String value) {
        return new FetchedPage.Header(name, value);
    }

    private static WarcResponse read(FetchedPage page) throws IOException {
        byte[] head = Warc.head(page, SHA256);
        byte[] file = new byte[head.length + BODY.length + Warc.END.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(BODY, 0, file, head.length, BODY.length);
        System.arraycopy(Warc.END, 0, file, head.length + BODY.length, Warc.END.length);
        WarcReader reader = new WarcReader(new ByteArrayInputStream(file));
        WarcResponse record = (WarcResponse) reader.next().orElseThrow();
        record.http();
        return record;
    }
}
