package org.factdesk.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.factdesk.article.FetchRefused.Reason;
import org.factdesk.article.Turns.Turn;

/** One GET and its answer, read only as far as somebody asks. No cookies, credentials, proxies, retries or own redirects. */
final class Exchange implements AutoCloseable {

    private static final TlsSocketStrategy TLS = DefaultClientTlsStrategy.createDefault();

    private final CloseableHttpClient client;
    private final ClassicHttpResponse response;
    private final Deadline deadline;
    private final Turn turn;

    private Exchange(CloseableHttpClient client, ClassicHttpResponse response, Deadline deadline, Turn turn) {
        this.client = client;
        this.response = response;
        this.deadline = deadline;
        this.turn = turn;
    }

    /** @param turn given back when the answer is closed; where none came it is still the caller's */
    static Exchange open(WebAddress address, DnsResolver addresses, String userAgent, Deadline deadline, Turn turn)
            throws FetchRefused {
        CloseableHttpClient client = client(addresses, userAgent, deadline.remaining());
        HttpGet request = new HttpGet(address.uri());
        request.setHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1");
        request.setHeader("Accept-Encoding", "gzip");
        deadline.watches(request);
        try {
            HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
            return new Exchange(client, client.executeOpen(host, request, null), deadline, turn);
        } catch (IOException e) {
            client.close(CloseMode.IMMEDIATE);
            throw refused(e);
        }
    }

    private static CloseableHttpClient client(DnsResolver addresses, String userAgent, Timeout remaining) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setTlsSocketStrategy(TLS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(remaining).setSocketTimeout(remaining).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(remaining).setProtocolUpgradeEnabled(false).build())
                .setUserAgent(userAgent)
                .disableContentCompression()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    int status() {
        return response.getCode();
    }

    /** Where the answer sends us on, or null if it does not. */
    String redirect() {
        return switch (status()) {
            case 301, 302, 303, 307, 308 -> header("Location");
            default -> null;
        };
    }

    String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    List<FetchedPage.Header> headers() {
        return Arrays.stream(response.getHeaders()).map(each -> new FetchedPage.Header(each.getName(), each.getValue())).toList();
    }

    /** The whole body, decompressed. @throws FetchRefused TOO_LARGE when it holds more than {@code limit} bytes */
    byte[] body(int limit) throws FetchRefused {
        byte[] body = beginning(limit + 1);
        if (body.length > limit) {
            throw new FetchRefused(Reason.TOO_LARGE, Integer.toString(limit / (1024 * 1024)));
        }
        return body;
    }

    /** The body's first bytes, decompressed, at most {@code limit} of them. */
    byte[] beginning(int limit) throws FetchRefused {
        try {
            if (response.getEntity() == null) {
                return new byte[0];
            }
            InputStream body = decompressed(response.getEntity().getContent(), limit);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            byte[] portion = new byte[8192];
            for (int count; (count = body.read(portion, 0, Math.min(portion.length, limit - read.size()))) > 0;) {
                read.write(portion, 0, count);
                deadline.remaining();
            }
            return read.toByteArray();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private InputStream decompressed(InputStream body, int limit) throws IOException, FetchRefused {
        String encoding = header("Content-Encoding");
        if (encoding == null || encoding.isBlank()) {
            return body;
        }
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip", "x-gzip" -> new SingleGzip(body, limit);
            default -> throw new FetchRefused(Reason.CONTENT_ENCODING);
        };
    }

    private static FetchRefused refused(IOException e) {
        if (e instanceof ZipException) {
            return new FetchRefused(Reason.CONTENT_ENCODING, e);
        }
        if (e instanceof SSLException) {
            return new FetchRefused(Reason.INSECURE, e);
        }
        return new FetchRefused(e instanceof InterruptedIOException ? Reason.TOO_SLOW : Reason.UNREACHABLE, e);
    }

    /** Cuts the line. Reading a refused answer to its end, as a polite close would, is what an endless one waits for. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        turn.close();
    }
}
