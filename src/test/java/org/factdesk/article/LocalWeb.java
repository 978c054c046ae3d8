package org.factdesk.article;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;

/** A small internet on this machine: one real server, names that lead to it, and a rule that takes just this server for public. */
public final class LocalWeb implements AutoCloseable {

    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    static final InetAddress SERVER = address("127.0.0.1");
    static final String PAGE = "<html><title>Ferry fares</title><body><article><p>Ferry fares rise by two crowns.</p></article></body></html>";

    public final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> lookups = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> pages = new ConcurrentHashMap<>();
    private final Map<String, InetAddress[]> names = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public LocalWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(SERVER, 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        name("news.example", SERVER);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        try (exchange) {
            pages.getOrDefault(exchange.getRequestURI().getPath(), status(404)).to(exchange);
        }
    }

    public LocalWeb page(String path, Answer answer) {
        pages.put(path, answer);
        return this;
    }

    LocalWeb name(String host, InetAddress... addresses) {
        names.put(host, addresses);
        return this;
    }

    /** Another name of the same server. */
    public LocalWeb host(String host) {
        return name(host, SERVER);
    }

    /** As while a name service is down. */
    public void forgetNames() {
        names.clear();
    }

    public String at(String path) {
        return at("news.example", path);
    }

    public String at(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public Fetcher fetcher() {
        return fetcher(Duration.ofSeconds(60));
    }

    public Fetcher fetcher(Duration limit) {
        return fetcher(resolver(), limit);
    }

    Fetcher fetcher(DnsResolver resolver, Duration limit) {
        return new Fetcher("https://factdesk.example", "1.2.3", resolver, rule(), limit);
    }

    PublicAddressRule rule() {
        return new PublicAddressRule() {
            @Override
            boolean allows(InetAddress address) {
                return address.equals(SERVER);
            }

            @Override
            boolean allowsPort(int port) {
                return port == port();
            }
        };
    }

    DnsResolver resolver() {
        return resolver(host -> {
            lookups.add(host);
            if (!names.containsKey(host)) {
                throw new UnknownHostException(host);
            }
            return names.get(host);
        });
    }

    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    static DnsResolver resolver(Lookup lookup) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookup.of(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Answer html(String html) {
        return body("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer text(String text) {
        return body("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer body(String contentType, byte[] body) {
        return exchange -> {
            if (contentType != null) {
                exchange.getResponseHeaders().set("Content-Type", contentType);
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    public static Answer gzipped(byte[] compressed) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body("text/html", compressed).to(exchange);
        };
    }

    public static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static Answer redirect(int status, String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
