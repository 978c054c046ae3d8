package org.factdesk.development;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One PostgreSQL for this JVM. Dev mode reads its configuration in several class loaders and again at each reload, so the
 * port is remembered where all of them see it: in a system property.
 */
final class EmbeddedDatabase {

    private static final String PORT = "factdesk.embedded.port";

    private EmbeddedDatabase() {
    }

    /** Starts on the data kept in this folder; a server that a killed run left behind on it is stopped first. */
    static int keptIn(Path folder) {
        Path data = folder.toAbsolutePath();
        return once(() -> {
            stopOrphan(data.resolve("postmaster.pid"));
            Files.createDirectories(data.getParent());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .start()
                    .getPort();
        });
    }

    static int fresh() {
        return once(() -> EmbeddedPostgres.builder().start().getPort());
    }

    private static int once(Start start) {
        synchronized (System.class) {
            String running = System.getProperty(PORT);
            if (running != null) {
                return Integer.parseInt(running);
            }
            try {
                int port = start.port();
                System.setProperty(PORT, String.valueOf(port));
                return port;
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
            }
        }
    }

    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElse(null);
        if (orphan == null || !orphan.info().command().orElse("").endsWith("postgres")) {
            return;
        }
        // PostgreSQL takes this as its smart shutdown: it waits for clients, so a second desk on the same data is not cut off
        orphan.destroy();
        try {
            orphan.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("Another Factdesk is running on " + pidFile.getParent() + "; stop it first", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Start {
        int port() throws IOException;
    }
}
