package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "\tx", "\rx", "\nx", " =1", "\u00A0=1", "\u200B=1", "\uFEFF=1",
            "\"=1", "'=1", "“=1", "\"\" \"=1", "=HYPERLINK(\"http://evil.example\")", "=cmd|' /C calc'!A0"})
    void what_begins_like_a_formula_begins_with_an_apostrophe(String words) {
        assertThat(SafeCell.of(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A statement.", "2 + 2 = 4", "a-b", "nora@desk.example", "“Quoted” words", "one; two", "first line\nsecond line", "5 %"})
    void other_words_stay_as_they_are(String words) {
        assertThat(SafeCell.of(words)).isEqualTo(words);
    }

    @Test
    void what_another_spreadsheet_takes_for_the_next_cell_begins_with_an_apostrophe_too() {
        assertThat(SafeCell.of("words;=1")).isEqualTo("words;'=1");
        assertThat(SafeCell.of("words\n =1")).isEqualTo("words\n' =1");
        assertThat(SafeCell.of("words\t\"@x")).isEqualTo("words\t'\"@x");
        assertThat(SafeCell.of("=1;=2")).isEqualTo("'=1;'=2");
        assertThat(SafeCell.of(";+1")).isEqualTo(";'+1");
    }

    @Test
    void no_character_is_lost() {
        String words = "\t=1;\r\n +2 \"@3";
        assertThat(SafeCell.of(words).replace("'", "")).isEqualTo(words);
    }
}
