package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, nothing is thrown and every offset lies in the text. */
class OddTextTest {

    private static final String NEWS = "Harbour town loses \u201Cits\u201D ferry\n\u201CWe spent 14 million \u20AC. It\u2019s gone,\u201D Mayor Ines Falk, 52, told "
        + "reporters on Monday, according to the U.S. news agency.\n\u201CFirst paragraph goes on.\n\u201CSecond ends (...) here,\u201D she added \u2014 and \u00ABno\u00BB "
        + "'really' \u201ENein\u201C said Brandt.\r\nBrandt: \"Why?\" \uD83D\uDE00\uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627 \u300C\u306F\u3044\u300D The council believes that taxes rose 3.5% since 2019!";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\"", "\"\"", "\u201C\u201D\u201C", "\u00BB\u00AB", "''''", "\u300D\u300C", ".", "...", "?!", "\u0000\u0001\u0007", "\uFEFF",
        "\uD83D\uDE00", "\uD83D", "\uDE00\uD83D", "said", "said said said", "according to", ", said ,", "He said:", "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645", "\u202Eabc\u202C said \"x\"",
        "\"a\" \"b\" \"c\" said", "'s 's 's", "n't", "%$#@", "de La said", "De La de Al said that de la Al left.", "1.2.3.4.5", "\u201Ca \u201Cb \u201Cc", "a\u0301\u0301\u0301 said that"})
    void odd_text_is_taken_as_it_is(String text) {
        holds(text);
    }

    @Test
    void any_cut_through_a_text_holds() {
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            int start = random.nextInt(NEWS.length());
            holds(NEWS.substring(start, start + random.nextInt(NEWS.length() - start + 1)));
        }
    }

    @Test
    void any_shuffle_of_its_characters_holds() {
        Random random = new Random(12);
        for (int round = 0; round < 100; round++) {
            StringBuilder shuffled = new StringBuilder();
            for (int index = 0; index < 80; index++) shuffled.append(NEWS.charAt(random.nextInt(NEWS.length())));
            holds(shuffled.toString());
        }
    }

    @Test
    void any_pieces_put_together_hold() {
        String[] pieces = {"\u201C", "\u201D", "\"", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "said", " ", ", ", ". ", "\n", "Ines Falk", "he", "that", "taxes rose", "according to", "who", "De", "la", "-", "\uD83D\uDE00", ":", "told"};
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < 25; index++) text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            holds(text.toString());
        }
    }

    @Test
    void a_long_text_without_blanks_or_breaks_is_done() {
        holds("a.b\u201C".repeat(4_000));
        holds("Falk said, ".repeat(2_000));
    }

    private static void holds(String text) {
        for (String language : new String[] {"en", "ar"}) {
            Extraction extraction = Extractor.load().extract(text, language);
            spans(extraction).forEach(span -> assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()).isNotEmpty());
            int end = 0;
            for (Sentence sentence : extraction.sentences()) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.checkWorthiness()).isBetween(0.0, 1.0);
                end = sentence.span().end();
            }
            assertThat(extraction.claims()).allMatch(claim -> claim.quotation() == null || claim.quotation().equals(claim.span().text()));
        }
        assertThat(Extractor.load().extract(text).language()).isNotEmpty();
    }

    private static Stream<Span> spans(Extraction extraction) {
        Stream<Span> said = extraction.attributions().stream().flatMap(each ->
            Stream.concat(Stream.of(each.source(), each.cue()), each.content().stream())).filter(span -> span != null);
        return Stream.of(extraction.sentences().stream().map(Sentence::span), extraction.claims().stream().map(ClaimCandidate::span), said)
            .flatMap(stream -> stream);
    }
}
