package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void what_goes_on_for_pages_is_cut_at_a_blank() {
        String text = "and the town spent 14 million euros on roads ".repeat(500).strip();
        List<Span> sentences = Extractor.load().sentences(text, "en");
        assertThat(sentences).hasSizeGreaterThan(2).allMatch(span -> span.text().length() <= Overlong.LONGEST && span.text().equals(span.text().strip()));
        assertThat(sentences.stream().map(Span::text).collect(Collectors.joining(" "))).isEqualTo(text);
        String unbroken = "a" + "\uD83D\uDE00".repeat(10_000);
        List<Span> parts = Extractor.load().sentences(unbroken, "en");
        assertThat(parts).hasSizeGreaterThan(2).noneMatch(part -> Character.isLowSurrogate(part.text().charAt(0)));
        assertThat(parts.stream().map(Span::text).collect(Collectors.joining())).isEqualTo(unbroken);
    }

    @Test
    void a_full_stop_ends_a_sentence_and_offsets_are_exact() {
        String text = "  The bridge opened in May.  It cost 12 million euros. ";
        List<Sentence> sentences = Extractor.load().extract(text, "en").sentences();
        assertThat(texts(sentences)).containsExactly("The bridge opened in May.", "It cost 12 million euros.");
        assertThat(sentences.get(0).span().start()).isEqualTo(2);
        assertThat(sentences.get(1).span().end()).isEqualTo(text.length() - 1);
    }

    @Test
    void a_headline_without_full_stop_is_a_sentence_of_its_own() {
        assertThat(sentences("Harbour town loses its ferry\nThe last ferry left on Friday."))
            .containsExactly("Harbour town loses its ferry", "The last ferry left on Friday.");
    }

    @Test
    void a_paragraph_ends_a_sentence_whatever_the_line_break() {
        assertThat(sentences("one line\r\nanother line\u2028a third line\rthe fourth"))
            .containsExactly("one line", "another line", "a third line", "the fourth");
    }

    @Test
    void titles_initials_and_abbreviations_do_not_end_a_sentence() {
        assertThat(sentences("Dr. Lena M. Voss met Sen. Park in the U.S. capital. They talked for hours."))
            .containsExactly("Dr. Lena M. Voss met Sen. Park in the U.S. capital.", "They talked for hours.");
    }

    @Test
    void the_closing_mark_belongs_to_the_sentence_it_closes() {
        assertThat(sentences("He shook his head. \"We never sold the harbour.\" Then he left."))
            .containsExactly("He shook his head.", "\"We never sold the harbour.\"", "Then he left.");
    }

    @Test
    void a_quotation_of_several_sentences_is_several_sentences() {
        assertThat(sentences("\u201CThe wells are dry. The cattle are gone,\u201D Okoro said."))
            .containsExactly("\u201CThe wells are dry.", "The cattle are gone,\u201D Okoro said.");
    }

    @Test
    void an_ellipsis_in_brackets_does_not_end_a_sentence() {
        assertThat(sentences("The report names the mine (...) as the source of the lead.")).hasSize(1);
    }

    @Test
    void a_language_without_a_model_is_split_and_nothing_else() {
        Extraction extraction = Extractor.load().extract(
            "Die Br\u00FCcke wurde im Mai er\u00F6ffnet. Sie kostete nach Angaben der Stadt zw\u00F6lf Millionen Euro. Das sagte der B\u00FCrgermeister am Montag.");
        assertThat(extraction.language()).isEqualTo("de");
        assertThat(extraction.modelled()).isFalse();
        assertThat(extraction.sentences()).hasSize(3);
        assertThat(extraction.sentences()).allMatch(sentence -> sentence.checkWorthiness() == 0 && sentence.reasons().isEmpty());
        assertThat(extraction.attributions()).isEmpty();
        assertThat(extraction.claims()).isEmpty();
    }

    @Test
    void the_given_language_wins_over_the_guess_and_may_name_a_region() {
        assertThat(Extractor.load().extract("The bridge cost 12 million euros.", "en-GB").modelled()).isTrue();
        assertThat(Extractor.load().extract("The bridge cost 12 million euros.", "fr").modelled()).isFalse();
    }

    @Test
    void english_is_recognised_and_too_little_text_is_not_guessed() {
        assertThat(Extractor.load().extract("The council of the town voted on Monday to close the old bridge.").language()).isEqualTo("en");
        assertThat(Extractor.load().extract("12 %").language()).isEqualTo("und");
    }

    private static List<String> sentences(String text) {
        return texts(Extractor.load().extract(text, "en").sentences());
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.span().text()).toList();
    }
}
