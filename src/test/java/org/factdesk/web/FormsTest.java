package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of what somebody typed. */
class FormsTest {

    @Test
    void nothing_is_typed_where_nothing_can_be_seen() {
        assertThat(Forms.typed(null)).isNull();
        assertThat(Forms.typed(" \r\n\t ")).isNull();
        assertThat(Forms.typed("\0\u0007\u202E")).isNull();
        assertThat(Forms.line(null)).isNull();
        assertThat(Forms.line("\u200B \u2066\u2069")).isNull();
    }

    @Test
    void a_text_keeps_its_lines_and_no_override_turns_them_round() {
        assertThat(Forms.typed(" One\r\nTwo\tThree\u0000 ")).isEqualTo("One\nTwo\tThree");
        assertThat(Forms.typed("eslaf \u202Eton\u202D si tI")).isEqualTo("eslaf ton si tI");
    }

    @Test
    void a_text_keeps_what_parts_its_directions() {
        assertThat(Forms.typed("He said \u2067\u0634\u0643\u0631\u0627\u2069, twice")).isEqualTo("He said \u2067\u0634\u0643\u0631\u0627\u2069, twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00AD, 0x200B, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFF9, 0xE0001, 0xE0041})
    void one_line_reads_as_what_it_is(int unseen) {
        assertThat(Forms.line("Ilka" + Character.toString(unseen) + " Sorens")).isEqualTo("Ilka Sorens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0915\u094D\u200D\u0937", "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\u05D0\u200F!", "a\u200Eb", "\u200Eb", "\u0661\u061C-\u0662", "\u0600\u0661\u0662"})
    void what_scripts_and_emoji_are_written_with_stays(String words) {
        assertThat(Forms.line(words)).isEqualTo(words);
        assertThat(Forms.typed(words)).isEqualTo(words);
    }
}
