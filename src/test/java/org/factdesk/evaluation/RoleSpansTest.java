package org.factdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.factdesk.evaluation.RoleSpans.Span;
import org.junit.jupiter.api.Test;

class RoleSpansTest {

    @Test
    void spans_are_read_from_their_first_to_their_last_token() {
        assertThat(RoleSpans.of(List.of("B-source", "I-source", "B-cue", "O", "B-content", "I-content", "B-content")))
                .containsExactlyInAnyOrder(new Span("source", 0, 2), new Span("cue", 2, 3), new Span("content", 4, 6), new Span("content", 6, 7));
        assertThat(RoleSpans.of(List.of("O", "I-cue", "I-source"))).containsExactlyInAnyOrder(new Span("cue", 1, 2), new Span("source", 2, 3));
        assertThat(RoleSpans.of(List.of("O"))).isEmpty();
        assertThat(RoleSpans.of(List.of())).isEmpty();
    }

    /** By hand: of two real contents one is found to the letter, one with a token too few; a third is invented. */
    @Test
    void only_what_matches_to_the_token_counts() {
        RoleSpans spans = new RoleSpans();
        spans.add(List.of("B-content", "I-content", "O", "B-content", "I-content", "O"),
                List.of("B-content", "I-content", "O", "B-content", "O", "B-content"));
        assertThat(spans.precision("content")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(spans.recall("content")).isCloseTo(1 / 2.0, within(1e-12));
        assertThat(spans.f1("content")).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(spans.f1("source")).isZero();
    }
}
