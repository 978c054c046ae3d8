package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String BODY = "The pier opened. 🚢 “We paid nine million,” she said.";

    @Test
    void a_passage_is_exactly_what_stands_between_its_offsets() {
        assertThat(Passage.of(BODY, "0", "16")).map(Passage::words).contains("The pier opened.");
        assertThat(Passage.of(BODY, "0", String.valueOf(BODY.length()))).map(Passage::words).contains(BODY);
    }

    @Test
    void offsets_outside_the_text_or_the_wrong_way_round_are_none() {
        assertThat(Passage.of(BODY, "0", String.valueOf(BODY.length() + 1))).isEmpty();
        assertThat(Passage.of(BODY, "9", "9")).isEmpty();
        assertThat(Passage.of(BODY, "9", "4")).isEmpty();
        assertThat(Passage.of(BODY, "-1", "4")).isEmpty();
        assertThat(Passage.of(BODY, "1.5", "4")).isEmpty();
        assertThat(Passage.of(BODY, null, "4")).isEmpty();
        assertThat(Passage.of(BODY, "0", "99999999999")).isEmpty();
    }

    @Test
    void no_character_is_cut_in_two() {
        int ship = BODY.indexOf("🚢");
        assertThat(Passage.of(BODY, "0", String.valueOf(ship + 1))).isEmpty();
        assertThat(Passage.of(BODY, String.valueOf(ship + 1), String.valueOf(ship + 8))).isEmpty();
        assertThat(Passage.of(BODY, String.valueOf(ship), String.valueOf(ship + 2))).map(Passage::words).contains("🚢");
    }

    @Test
    void blank_and_endless_passages_are_none() {
        assertThat(Passage.of("a   b", "1", "4")).isEmpty();
        assertThat(Passage.of("word ".repeat(2000), "0", "5000")).isPresent();
        assertThat(Passage.of("word ".repeat(2000), "0", "5001")).isEmpty();
    }

    @Test
    void a_quotation_leaves_the_marks_around_it_out() {
        int open = BODY.indexOf('“');
        int close = BODY.indexOf('”') + 1;
        Passage quoted = new Passage(BODY, open, close);
        assertThat(quoted.quotation()).isEqualTo("We paid nine million,");
        assertThat(quoted.looksQuoted()).isTrue();
        assertThat(new Passage(BODY, open + 1, close - 1).looksQuoted()).isTrue();
        assertThat(new Passage(BODY, 0, 16).looksQuoted()).isFalse();
    }

    @Test
    void the_context_is_whole_words_of_at_most_two_hundred_characters() {
        String body = "harbour ".repeat(60) + "HERE" + " pier".repeat(80);
        int here = body.indexOf("HERE");
        Passage passage = new Passage(body, here, here + 4);
        assertThat(passage.contextBefore()).hasSizeBetween(150, 200).matches("(harbour )+");
        assertThat(passage.contextAfter()).hasSizeBetween(150, 200).matches("( pier)+");
        assertThat(new Passage(body, 0, body.length()).contextBefore()).isEmpty();
        assertThat(new Passage(body, 0, body.length()).contextAfter()).isEmpty();
    }
}
