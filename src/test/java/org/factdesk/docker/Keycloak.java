package org.factdesk.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real sign-in server with the realm of compose, on a port of its own. It has nobody until somebody is added. */
final class Keycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");
    /** The first start prepares the server for this machine; long enough for a slow one. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String ADMIN = "administration";
    private static final String ADMIN_PASSWORD = "only-while-this-test-runs";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path log;
    private final String address;

    private Keycloak(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    static Optional<Path> home() throws IOException {
        if (!Files.isDirectory(UNPACKED)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh"))).findFirst().map(Path::toAbsolutePath);
        }
    }

    /** @param environment what compose gives its container; of it, what the realm asks for is used */
    static Keycloak start(Map<String, String> environment) throws IOException, InterruptedException {
        Path home = home().orElseThrow();
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(DockerFiles.FOLDER.resolve("keycloak/factdesk-realm.json"), realms.resolve("factdesk-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        int port = ProductionRun.freePort();
        Path log = Files.createTempFile("keycloak", ".log");
        ProcessBuilder builder = new ProcessBuilder("bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                "--db=dev-mem", "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=http://localhost:" + port)
                .redirectErrorStream(true).redirectOutput(log.toFile());
        environment.forEach((name, value) -> {
            if (name.startsWith("FACTDESK_")) {
                builder.environment().put(name, value);
            }
        });
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Keycloak keycloak = new Keycloak(builder.start(), log, "http://localhost:" + port);
        keycloak.untilReady();
        return keycloak;
    }

    String address() {
        return address;
    }

    /** Adds somebody who may sign in by this name and password, with one role of the newsroom. */
    void add(String username, String firstName, String lastName, String password, String role) throws IOException, InterruptedException {
        send("POST", "/admin/realms/factdesk/users", JSON.writeValueAsString(Map.of("username", username, "firstName", firstName,
                "lastName", lastName, "email", username + "@skerra.example", "emailVerified", true, "enabled", true,
                "credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)))));
        String user = send("GET", "/admin/realms/factdesk/users?exact=true&username=" + username, null).get(0).path("id").asText();
        JsonNode granted = send("GET", "/admin/realms/factdesk/roles/" + role, null);
        send("POST", "/admin/realms/factdesk/users/" + user + "/role-mappings/realm", "[" + granted + "]");
    }

    @Override
    public void close() throws InterruptedException {
        // The script starts a JVM of its own
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).collect(Collectors.toList());
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void untilReady() throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            if (answers()) {
                return;
            }
            Thread.sleep(250);
        }
        close();
        throw new AssertionError("Keycloak did not start:\n" + Files.readString(log));
    }

    private boolean answers() throws InterruptedException {
        try {
            URI discovery = URI.create(address + "/realms/factdesk/.well-known/openid-configuration");
            return CLIENT.send(HttpRequest.newBuilder(discovery).build(), HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String token() throws IOException, InterruptedException {
        String form = Map.of("client_id", "admin-cli", "grant_type", "password", "username", ADMIN, "password", ADMIN_PASSWORD)
                .entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return JSON.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body()).path("access_token").asText();
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new AssertionError("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
