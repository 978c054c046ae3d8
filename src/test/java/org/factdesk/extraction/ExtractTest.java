package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

    private static final String TEXT = "\u201CWe spent 14 million \u20AC on roads,\u201D Mayor Ines Falk said.\nThe roads are old.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void one_object_for_each_file_with_exactly_these_keys() throws IOException {
        String first = write("first.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(run("", first, write("second.txt", new byte[0]))).isZero();
        assertThat(objects()).hasSize(2);
        JsonNode object = objects().get(0);
        assertThat(keys(object)).containsExactly("file", "language", "sentences", "attributions", "claims");
        assertThat(object.get("file").asText()).isEqualTo(first);
        assertThat(object.get("language").asText()).isEqualTo("en");
        assertThat(keys(object.at("/sentences/0"))).containsExactly("start", "end", "text", "checkWorthiness", "reasons");
        assertThat(keys(object.at("/attributions/0"))).containsExactly("source", "cue", "content");
        assertThat(keys(object.at("/attributions/0/source"))).containsExactly("start", "end", "text");
        assertThat(keys(object.at("/claims/0")))
            .containsExactly("rank", "start", "end", "statement", "quotation", "claimant", "checkWorthiness",
                "via", "repeats", "unclear");
        assertThat(object.at("/claims/0/claimant").asText()).isEqualTo("Ines Falk");
        assertThat(object.at("/attributions/0/content/0/text").asText()).contains("14 million \u20AC");
    }

    @Test
    void offsets_count_utf_16_units() throws IOException {
        run("\uD83D\uDE00 The town spent 14 million euros.");
        JsonNode cost = objects().get(0).at("/sentences/0");
        assertThat(cost.get("end").asInt() - cost.get("start").asInt()).isEqualTo(cost.get("text").asText().length());
        assertThat(cost.get("end").asInt()).isEqualTo("\uD83D\uDE00 The town spent 14 million euros.".length());
    }

    @Test
    void standard_input_is_read_where_no_file_is_named() throws IOException {
        assertThat(run(TEXT)).isZero();
        assertThat(objects()).singleElement().satisfies(object -> assertThat(object.get("sentences")).hasSize(2));
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_does_not_hide_the_others() throws IOException {
        String good = write("good.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        String wrong = write("wrong.txt", new byte[] {'a', (byte) 0xE9, 'b'});
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("", missing, wrong, good)).isEqualTo(2);
        assertThat(objects()).singleElement().satisfies(object -> assertThat(object.get("file").asText()).isEqualTo(good));
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains(missing + ": no such file").contains(wrong + ": not valid UTF-8");
    }

    @Test
    void a_folder_and_an_unknown_option_are_refused() {
        assertThat(run("", folder.toString())).isEqualTo(2);
        assertThat(run("", "--sentence")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("unknown option --sentence");
    }

    @Test
    void sentences_get_one_number_for_each_line_blank_ones_too() {
        assertThat(run("FALK\tWe spent 14 million euros in 2021.\n\nThank you.\r\nOld roads", "--sentences")).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.matches("[01]\\.\\d+"));
        assertThat(Double.parseDouble(lines.get(0))).isGreaterThan(0.5);
        assertThat(Double.parseDouble(lines.get(1))).isZero();
        assertThat(Double.parseDouble(lines.get(2))).isLessThan(0.5);
    }

    @Test
    void a_desk_takes_up_other_lines_of_a_speech_than_of_an_article() {
        run("FALK\tWe spent 14 million euros.\nWe spent 14 million euros.", "--sentences");
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isNotEqualTo(lines.get(1));
    }

    private int run(String input, String... arguments) {
        return Extract.run(List.of(arguments), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private List<JsonNode> objects() throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) objects.add(new ObjectMapper().readTree(line));
        return objects;
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
