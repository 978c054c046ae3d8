package org.factdesk.docker;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Says where a sign-in server would be, for tests that go no further than being sent there. */
final class DiscoveryStub implements AutoCloseable {

    private final HttpServer server;

    private DiscoveryStub(HttpServer server) {
        this.server = server;
    }

    static DiscoveryStub start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        DiscoveryStub stub = new DiscoveryStub(server);
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

    @Override
    public void close() {
        server.stop(0);
    }

    private String answer(String path) {
        if (!path.endsWith("/.well-known/openid-configuration")) {
            return "{\"keys\":[]}";
        }
        String issuer = host() + "/realms/factdesk";
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout"}""".formatted(issuer);
    }
}
