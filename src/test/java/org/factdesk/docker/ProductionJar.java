package org.factdesk.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The package that production runs, built by the command of the Dockerfile in a copy of the project; once for all tests. */
final class ProductionJar {

    private static final Path FOLDER = Path.of("target", "production").toAbsolutePath();
    private static final List<String> SOURCES = List.of("pom.xml", "src/main", "src/dev", "templates", "migrations");
    private static Path built;

    private ProductionJar() {
    }

    static synchronized Path built() throws IOException, InterruptedException {
        if (built == null) {
            for (String source : SOURCES) {
                copy(Path.of(source), FOLDER.resolve(source));
            }
            build();
            built = FOLDER.resolve("target").resolve(DockerFiles.jarName());
        }
        return built;
    }

    private static void build() throws IOException, InterruptedException {
        Path log = FOLDER.resolve("build.log");
        Process maven = new ProcessBuilder(DockerFiles.mavenCommand(executable(), System.getProperty("factdesk.repository")))
                .directory(FOLDER.toFile()).redirectErrorStream(true).redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
        if (maven.waitFor() != 0) {
            throw new AssertionError("The production package was not built:\n" + Files.readString(log));
        }
    }

    private static String executable() {
        return Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
