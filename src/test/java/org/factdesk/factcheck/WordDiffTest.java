package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void a_changed_word_is_gone_and_new_and_its_neighbours_stay() {
        assertThat(WordDiff.between("The harbour handled few ships.", "The harbour handled many ships.").pieces()).containsExactly(
                new WordDiff.Piece(WordDiff.Kind.SAME, "The harbour handled "),
                new WordDiff.Piece(WordDiff.Kind.GONE, "few"),
                new WordDiff.Piece(WordDiff.Kind.NEW, "many"),
                new WordDiff.Piece(WordDiff.Kind.SAME, " ships."));
    }

    @Test
    void both_texts_can_be_read_back_whole() {
        List<String> texts = List.of("", "One.", "One.\n\nTwo, three.\n", "Two,\nthree. Four?\n\n", "Ünïcode – “quoted” 😀 words",
                "One. Two, 3.\n\nTwo, three.");
        for (String before : texts) {
            for (String after : texts) {
                WordDiff diff = WordDiff.between(before, after);
                assertThat(text(diff.before())).isEqualTo(before);
                assertThat(text(diff.after())).isEqualTo(after);
                assertThat(diff.same()).isEqualTo(before.equals(after));
            }
        }
    }

    @Test
    void two_long_texts_without_a_common_line_are_one_gone_and_one_new() {
        String before = lines("a");
        String after = lines("b");
        assertThat(WordDiff.between(before, after).pieces()).extracting(WordDiff.Piece::kind)
                .containsExactly(WordDiff.Kind.GONE, WordDiff.Kind.NEW);
    }

    private static String lines(String word) {
        return IntStream.range(0, 20_000).mapToObj(number -> word + number + "\n").collect(Collectors.joining());
    }

    private static String text(List<WordDiff.Piece> pieces) {
        return pieces.stream().map(WordDiff.Piece::text).collect(Collectors.joining());
    }
}
