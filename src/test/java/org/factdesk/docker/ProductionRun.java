package org.factdesk.docker;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Factdesk as a process of its own, started by the command of the image's ENTRYPOINT and with the settings of compose. */
final class ProductionRun implements AutoCloseable {

    /** Long enough for a slow machine; a test never waits it out unless something hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern ONLY_JAVA_25_KNOWS = Pattern.compile("^(-XX:AOTCache|--sun-misc-unsafe-memory-access)=");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final int port;
    final int managementPort;
    private final Process process;
    private final Path log;

    private ProductionRun(Process process, Path log, int port, int managementPort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    static ProductionRun start(Map<String, String> settings) throws IOException, InterruptedException {
        return start(settings, freePort());
    }

    static ProductionRun start(Map<String, String> settings, int port) throws IOException, InterruptedException {
        int managementPort = freePort();
        Path folder = Files.createTempDirectory("factdesk-production");
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(command()).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("FACTDESK_"));
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        return new ProductionRun(builder.start(), log, port, managementPort);
    }

    /** Asks the management port until it says ready. Returns how long that took since the process began. */
    Duration untilReady() throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            if (isReady()) {
                return Duration.between(process.info().startInstant().orElseThrow(), Instant.now());
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Factdesk did not become ready:\n" + log());
    }

    int exitStatus() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Factdesk still runs:\n" + log());
        }
        return process.exitValue();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return get(port, path, headers);
    }

    HttpResponse<String> management(String path) throws IOException, InterruptedException {
        return get(managementPort, path);
    }

    String address() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As when the machine loses its power: nothing of it ends what it began. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** A port below those that the system hands out by itself, so that nobody takes it before it is used. */
    static int freePort() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (ServerSocket socket = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
        throw new IOException("No port between 20000 and 32000 is free");
    }

    private boolean isReady() throws InterruptedException {
        try {
            return management("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static HttpResponse<String> get(int port, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> command() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        for (String word : DockerFiles.entrypoint()) {
            if (ProductionCache.isSupported() && word.startsWith("-XX:AOTCache=")) {
                command.add("-XX:AOTCache=" + ProductionCache.made());
            } else if (ProductionCache.isSupported() || !ONLY_JAVA_25_KNOWS.matcher(word).find()) {
                command.add(word.replace("/factdesk/factdesk.jar", ProductionJar.built().toString()));
            }
        }
        command.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        return command;
    }
}
