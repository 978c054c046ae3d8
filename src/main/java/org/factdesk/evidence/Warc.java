package org.factdesk.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.article.FetchedPage;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * An answer of the web as archives keep it: WARC 1.0 (ISO 28500), one response record, not compressed. The content stands in it as
 * it was read, without the encoding of the way, so the headers that told of the way go by another name.
 */
final class Warc {

    /** Behind the content. */
    static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> OF_THE_WAY = Set.of("content-encoding", "content-length", "transfer-encoding");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private Warc() {
    }

    /** All of the file that stands in front of the content. */
    static byte[] head(FetchedPage page, String sha256) {
        byte[] whole = file(page, sha256);
        int length = whole.length - END.length - page.body().length;
        if (!Arrays.equals(whole, length, whole.length - END.length, page.body(), 0, page.body().length)) {
            throw new IllegalStateException("A WARC record ends with its content");
        }
        return Arrays.copyOf(whole, length);
    }

    private static byte[] file(FetchedPage page, String sha256) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(file), WarcCompression.NONE)) {
            writer.write(new WarcResponse.Builder(page.address()).date(page.at()).payloadDigest("sha256", sha256).body(answer(page)).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static HttpResponse answer(FetchedPage page) {
        HttpResponse.Builder answer = new HttpResponse.Builder(page.status(), "OK");
        page.headers().stream().filter(header -> NAME.matcher(header.name()).matches()).forEach(header -> {
            boolean ofTheWay = OF_THE_WAY.contains(header.name().toLowerCase(Locale.ROOT));
            answer.addHeader(ofTheWay ? "X-Crawler-" + header.name() : header.name(), header.value() == null ? "" : header.value());
        });
        return answer.body(null, page.body()).build();
    }
}
