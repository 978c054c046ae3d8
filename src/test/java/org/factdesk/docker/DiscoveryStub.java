package org.factdesk.docker;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Says where a sign-in server would be and whose signature it would give, for tests that ask it nothing else. */
final class DiscoveryStub implements AutoCloseable {

    private final HttpServer server;
    private final String keys;

    private DiscoveryStub(HttpServer server, String keys) {
        this.server = server;
        this.keys = keys;
    }

    static DiscoveryStub start() throws IOException {
        return start("{\"keys\":[]}");
    }

    /** @param keys as JSON, by which tokens are known to be this server's */
    static DiscoveryStub start(String keys) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        DiscoveryStub stub = new DiscoveryStub(server, keys);
        server.createContext("/", exchange -> {
            byte[] answer = stub.answer(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return stub;
    }

    String host() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String issuer() {
        return host() + "/realms/factdesk";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String answer(String path) {
        if (!path.endsWith("/.well-known/openid-configuration")) {
            return keys;
        }
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout"}""".formatted(issuer());
    }
}
