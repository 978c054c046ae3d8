package org.factdesk.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the folder {@code docker}, as its tests need it. */
final class DockerFiles {

    static final Path FOLDER = Path.of("docker");
    private static final Pattern ENVIRONMENT_LINE = Pattern.compile("(?m)^ {6}([A-Z][A-Z0-9_]+): (.*)$");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::[?-]([^}]*))?}");
    private static final Pattern EXAMPLE_LINE = Pattern.compile("(?m)^([A-Z][A-Z0-9_]+)=(.*)$");

    private DockerFiles() {
    }

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the containers of compose are given: name to value, as written. */
    static Stream<Map.Entry<String, String>> environment() {
        return matches(ENVIRONMENT_LINE, read("compose.yaml")).map(match -> Map.entry(match.group(1), match.group(2)));
    }

    static Map<String, String> example() {
        Map<String, String> example = new TreeMap<>();
        matches(EXAMPLE_LINE, read(".env.example")).forEach(match -> example.put(match.group(1), match.group(2)));
        return example;
    }

    static List<String> variablesOf(String text) {
        return matches(Pattern.compile("\\$\\{([A-Za-z0-9_]+)"), text).map(match -> match.group(1)).toList();
    }

    /** The environment of one service of compose, with these values for its variables; empty ones are left out. */
    static Map<String, String> environmentOf(String service, Map<String, String> variables) {
        String part = read("compose.yaml").split("\n {2}" + service + ":")[1].split("\n {0,2}\\S")[0];
        Map<String, String> environment = new TreeMap<>();
        matches(ENVIRONMENT_LINE, part).forEach(line -> {
            String value = VARIABLE.matcher(line.group(2)).replaceAll(match -> Matcher.quoteReplacement(
                    variables.getOrDefault(match.group(1), match.group(2) == null ? "" : match.group(2))));
            if (!value.isEmpty()) {
                environment.put(line.group(1), value);
            }
        });
        return environment;
    }

    /** What the image runs, word by word. */
    static List<String> entrypoint() {
        String line = read("Dockerfile").replace("\\\n", "").lines().filter(text -> text.startsWith("ENTRYPOINT [")).findFirst().orElseThrow();
        return matches(Pattern.compile("\"([^\"]+)\""), line).map(match -> match.group(1)).toList();
    }

    /** The command by which the image is built, with this Maven and without network. */
    static List<String> mavenCommand(String maven, String repository) {
        String line = read("Dockerfile").lines().filter(text -> text.startsWith("RUN mvn ")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(List.of(line.substring("RUN ".length()).split(" ")));
        command.set(0, maven);
        command.add("-o");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        return command;
    }

    static String jarName() {
        String copied = read("Dockerfile").lines().filter(text -> text.startsWith("COPY --from=package ")).findFirst().orElseThrow();
        return Path.of(copied.split(" ")[2]).getFileName().toString();
    }

    static Stream<MatchResult> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results();
    }
}
