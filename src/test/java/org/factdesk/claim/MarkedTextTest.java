package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.claim.MarkedText.Line;
import org.factdesk.claim.MarkedText.Piece;
import org.factdesk.extraction.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String BODY = "One two three. Four five.\n\nSix seven.\nEight.";
    private static final List<Span> SENTENCES = List.of(span(0, 14), span(15, 25), span(27, 37), span(38, 44));

    @Test
    void an_empty_line_parts_paragraphs_and_a_line_end_breaks_within() {
        List<List<Line>> paragraphs = MarkedText.of(BODY, SENTENCES, List.of());
        assertThat(paragraphs).extracting(List::size).containsExactly(2, 2);
        assertThat(paragraphs.get(1)).extracting(Line::breaksBefore).containsExactly(false, true);
    }

    @Test
    void where_no_line_is_empty_each_line_is_a_paragraph() {
        assertThat(MarkedText.of("One.\nTwo.", List.of(new Span(0, 4, "One."), new Span(5, 9, "Two.")), List.of())).hasSize(2);
    }

    @Test
    void each_line_holds_exactly_the_words_between_its_offsets_whatever_marks_cross_it() {
        List<Mark> marks = List.of(mark(0, 14, 1), mark(4, 20, 2), mark(4, 7, 3), mark(16, 44, 4));
        MarkedText.of(BODY, SENTENCES, marks).stream().flatMap(List::stream).forEach(line ->
                assertThat(line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                        .isEqualTo(BODY.substring(line.start(), line.end())));
    }

    @Test
    void words_outside_every_sentence_are_not_lost() {
        assertThat(MarkedText.of(BODY, List.of(span(15, 25)), List.of()).stream().flatMap(List::stream)
                .map(line -> BODY.substring(line.start(), line.end())))
                .containsExactly("One two three.", "Four five.", "Six seven.\nEight.");
    }

    @Test
    void overlapping_marks_are_nested_the_longest_outside() {
        List<Piece> pieces = MarkedText.of(BODY, SENTENCES, List.of(mark(4, 7, 2), mark(0, 14, 1))).get(0).get(0).pieces();
        assertThat(pieces).extracting(Piece::text).containsExactly("One ", "two", " three.");
        assertThat(pieces).extracting(piece -> piece.marks().stream().map(placed -> placed.mark().rank()).toList())
                .containsExactly(List.of(1), List.of(1, 2), List.of(1));
    }

    @Test
    void a_mark_over_several_sentences_has_one_anchor() {
        List<List<Line>> paragraphs = MarkedText.of(BODY, SENTENCES, List.of(mark(4, 37, 1)));
        assertThat(paragraphs.stream().flatMap(List::stream).flatMap(line -> line.pieces().stream())
                .flatMap(piece -> piece.marks().stream()).map(MarkedText.Placed::first)).containsExactly(true, false, false);
    }

    private static Mark mark(int start, int end, int rank) {
        return new Mark(start, end, "mark-" + rank, rank, "strength-1");
    }

    private static Span span(int start, int end) {
        return new Span(start, end, BODY.substring(start, end));
    }
}
