package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

    private static final String PAGE = "https://tarnvik.example/register";

    @Test
    void the_words_follow_the_address() {
        assertThat(TextFragment.of(PAGE, "Ships handled: 812")).isEqualTo(PAGE + "#:~:text=Ships%20handled%3A%20812");
    }

    @Test
    void what_parts_the_directive_itself_is_written_otherwise() {
        assertThat(TextFragment.of(PAGE, "a-b, c&d “é”")).isEqualTo(PAGE + "#:~:text=a%2Db%2C%20c%26d%20%E2%80%9C%C3%A9%E2%80%9D");
    }

    @Test
    void a_place_on_the_page_stays_and_a_directive_gives_way() {
        assertThat(TextFragment.of(PAGE + "#table", "812")).isEqualTo(PAGE + "#table:~:text=812");
        assertThat(TextFragment.of(PAGE + "#:~:text=813", "812")).isEqualTo(PAGE + "#:~:text=812");
    }

    @Test
    void of_long_words_or_several_blocks_the_ends_are_named() {
        String words = "one two three four five six seven " + "eight ".repeat(40) + "nine ten eleven twelve thirteen fourteen";
        assertThat(TextFragment.of(PAGE, words)).isEqualTo(PAGE + "#:~:text=one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen%20fourteen");
        assertThat(TextFragment.of(PAGE, "we handled\n812 ships")).isEqualTo(PAGE + "#:~:text=we%20handled,812%20ships");
    }
}
