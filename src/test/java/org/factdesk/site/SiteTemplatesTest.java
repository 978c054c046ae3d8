package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page for readers says by itself is in the message bundle, so that another language is a file of words. */
class SiteTemplatesTest {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:alt|aria-label|title|placeholder|value|summary)=\"([^\"]*)\"");

    @Test
    void no_template_of_the_site_says_a_word_of_its_own() throws IOException {
        List<Path> templates = templates();
        assertThat(templates).hasSizeGreaterThan(10);
        for (Path template : templates) {
            assertThat(literalWords(Files.readString(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void a_literal_word_would_be_found_in_text_and_in_attributes() {
        assertThat(literalWords("{! A comment !}<p class=\"said\">{site:published} on {#if x}<b>{y}</b>{/if}</p>")).containsExactly("on");
        assertThat(literalWords("<nav aria-label=\"Pages\"><a href=\"/x\" title=\"{site:feed}\">{site:feed} · </a></nav>")).containsExactly("Pages");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates", "site"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> literalWords(String template) {
        String spoken = template.replaceAll("(?s)\\{!.*?!}", " ").replaceAll("\\{[^{}]*}", " ");
        StringBuilder text = new StringBuilder(spoken.replaceAll("(?s)<[^>]*>", " "));
        SPOKEN_ATTRIBUTE.matcher(spoken).results().forEach(attribute -> text.append(' ').append(attribute.group(1)));
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
