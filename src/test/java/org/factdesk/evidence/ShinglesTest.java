package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final String TEN = "The harbour of Tarnvik handled eight hundred ships last year";

    @Test
    void of_the_same_words_all_is_left_whatever_their_case_punctuation_and_lines() {
        assertThat(Shingles.left(TEN, TEN)).isEqualTo(1);
        assertThat(Shingles.left(TEN, "THE HARBOUR, of\nTarnvik: handled eight-hundred ships last year!")).isEqualTo(1);
    }

    @Test
    void what_was_added_does_not_matter() {
        assertThat(Shingles.left(TEN, "Home Sport Weather. " + TEN + ". More of this tomorrow.")).isEqualTo(1);
    }

    @Test
    void a_changed_word_takes_the_runs_with_it_that_hold_it() {
        // ten words are six runs of five; the tenth word stands in one of them, the fifth in five
        assertThat(Shingles.left(TEN, TEN.replace("year", "week"))).isEqualTo(5 / 6.0, within(1e-9));
        assertThat(Shingles.left(TEN, TEN.replace("handled", "counted"))).isEqualTo(1 / 6.0, within(1e-9));
    }

    @Test
    void blocks_that_changed_places_are_left() {
        String one = numbers(0, 100);
        String two = numbers(100, 200);
        assertThat(Shingles.left(one + " " + two, two + " " + one)).isGreaterThan(0.97);
    }

    @Test
    void half_of_a_page_is_half_of_it() {
        assertThat(Shingles.left(numbers(0, 200), numbers(0, 100) + " " + numbers(500, 600))).isEqualTo(0.5, within(0.02));
    }

    @Test
    void nothing_of_other_words_is_left() {
        assertThat(Shingles.left(TEN, numbers(0, 100))).isZero();
        assertThat(Shingles.left(TEN, "")).isZero();
    }

    @Test
    void short_texts_are_one_run_and_of_none_all_is_left() {
        assertThat(Shingles.left("Not found", "not found.")).isEqualTo(1);
        assertThat(Shingles.left("Not found", "found")).isZero();
        assertThat(Shingles.left("…", TEN)).isEqualTo(1);
    }

    @Test
    void languages_without_blanks_have_words_too() {
        String chinese = "港口去年处理了八百一十二艘船舶市政府周一公布了这一数字";
        assertThat(Shingles.left(chinese, chinese.replace("周一", "周二"))).isBetween(0.2, 0.95);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
}
