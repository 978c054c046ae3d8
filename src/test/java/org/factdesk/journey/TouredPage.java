package org.factdesk.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.testing.Person;

/**
 * One line of the tour: a page, where what it is about stands, and who looks at it.
 *
 * @param visitor nobody for a reader
 */
record TouredPage(int status, String address, String scene, Person visitor) {

    private static final Map<String, Person> VISITORS = Map.of("editor", Person.EDITOR, "other editor", Person.OTHER_EDITOR,
            "fact-checker", Person.FACT_CHECKER, "reviewer", Person.REVIEWER, "admin", Person.ADMIN);
    private static final String NO_PAGE = "- ";

    static List<TouredPage> tour() {
        return lines().stream().filter(line -> !line.startsWith(NO_PAGE)).map(TouredPage::parse).toList();
    }

    /** Routes that no browser shows as a page; each line says why. */
    static Set<String> exceptions() {
        return lines().stream().filter(line -> line.startsWith(NO_PAGE)).map(line -> parts(line.substring(NO_PAGE.length())))
                .filter(parts -> !parts[1].isEmpty()).map(parts -> parts[0]).collect(Collectors.toSet());
    }

    String route() {
        return address.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return "%s (%s, %s)".formatted(address, scene, visitor == null ? "reader" : visitor.name());
    }

    private static TouredPage parse(String line) {
        String[] parts = parts(line);
        if (!parts[3].equals("reader") && !VISITORS.containsKey(parts[3])) {
            throw new IllegalArgumentException("Nobody is called " + parts[3]);
        }
        return new TouredPage(Integer.parseInt(parts[0]), parts[1], parts[2], VISITORS.get(parts[3]));
    }

    private static String[] parts(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static List<String> lines() {
        try (InputStream file = TouredPage.class.getResourceAsStream("pages.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
