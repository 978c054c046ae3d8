package org.factdesk.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;

/** One line of the table: a route, where the claim stands when it is asked, what is sent, and everybody's status code. */
record RouteRow(String route, String stage, String fields, List<String> codes) {

    private static final Map<String, Person> COLUMNS = columns();

    static List<RouteRow> read(String name) {
        try (InputStream file = RouteRow.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(RouteRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RouteRow parse(String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new RouteRow(parts[0], parts[1], parts[2], List.of(parts[3].split("\\s+")));
    }

    Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        int column = 0;
        for (String name : COLUMNS.keySet()) {
            expected.put(name, codes.get(column++));
        }
        return expected;
    }

    /** Each person meets a claim of their own, so that nobody's act changes another's answer. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        COLUMNS.forEach((name, person) -> answers.put(name, String.valueOf(answer(new Desk(person)))));
        return answers;
    }

    private int answer(Desk desk) {
        Stage scene = Stage.set(stage);
        String[] verbAndPath = route.split(" ", 2);
        String path = scene.fill(verbAndPath[1]);
        return switch (verbAndPath[0]) {
            case "GET" -> desk.get(path).extract().statusCode();
            case "POST" -> (fields.startsWith("file=") ? desk.upload(path, "file", fields.substring(5), "words".getBytes(StandardCharsets.UTF_8))
                    : desk.post(path, sent(scene))).extract().statusCode();
            default -> throw new IllegalArgumentException(route);
        };
    }

    private Map<String, String> sent(Stage scene) {
        return Arrays.stream(scene.fill(fields).split("&")).filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    @Override
    public String toString() {
        return route + " (" + stage + ")";
    }

    private static Map<String, Person> columns() {
        Map<String, Person> columns = new LinkedHashMap<>();
        columns.put("anonymous", null);
        columns.put("editor", Person.EDITOR);
        columns.put("another fact-checker", Person.OTHER_FACT_CHECKER);
        columns.put("its fact-checker", Person.FACT_CHECKER);
        columns.put("its reviewer", Person.REVIEWER);
        columns.put("the other reviewer", Person.OTHER_REVIEWER);
        columns.put("admin", Person.ADMIN);
        columns.put("deactivated", Person.DEACTIVATED);
        return columns;
    }
}
