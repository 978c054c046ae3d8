package org.factdesk.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The cache of loaded classes that the image is built with: made by the same script, where the JVM is new enough. */
final class ProductionCache {

    private static Path made;

    private ProductionCache() {
    }

    static boolean isSupported() {
        return Runtime.version().feature() >= 25;
    }

    static synchronized Path made() throws IOException, InterruptedException {
        if (made == null) {
            Path cache = ProductionJar.built().resolveSibling("factdesk.aot");
            Files.deleteIfExists(cache);
            train(cache);
            made = cache;
        }
        return made;
    }

    private static void train(Path cache) throws IOException, InterruptedException {
        Path log = cache.resolveSibling("training.log");
        ProcessBuilder training = new ProcessBuilder("bash", DockerFiles.FOLDER.resolve("train").toAbsolutePath().toString(),
                ProductionJar.built().toString(), cache.toString()).redirectErrorStream(true).redirectOutput(log.toFile());
        training.environment().put("JAVA_HOME", System.getProperty("java.home"));
        training.environment().put("TRAINING_PORT", String.valueOf(ProductionRun.freePort()));
        training.environment().put("TRAINING_MANAGEMENT_PORT", String.valueOf(ProductionRun.freePort()));
        if (training.start().waitFor() != 0) {
            throw new AssertionError("The cache was not made:\n" + Files.readString(log));
        }
    }
}
