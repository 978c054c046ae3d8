package org.factdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each figure against one that was computed by hand. */
class RankingTest {

    /** Ranked: 3, 0, 2, 1, 2; positives (2 and above) at the ranks 1, 3 and 5. */
    private static final Ranking FIVE = new Ranking(List.of(new Judged(.2, 2), new Judged(.9, 3), new Judged(.5, 2), new Judged(.8, 0),
            new Judged(.4, 1)), 2);

    @Test
    void average_precision_is_the_mean_of_one_two_thirds_and_three_fifths() {
        assertThat(FIVE.averagePrecision()).isCloseTo((1 + 2 / 3.0 + 3 / 5.0) / 3, within(1e-12));
    }

    @Test
    void f1_counts_what_is_on_the_line() {
        assertThat(FIVE.f1(.5)).isCloseTo(2 * 2 / (3.0 + 3), within(1e-12));
        assertThat(FIVE.f1(.51)).isCloseTo(2 * 1 / (2.0 + 3), within(1e-12));
    }

    @Test
    void the_best_line_calls_all_five() {
        assertThat(FIVE.bestF1()).isCloseTo(2 * 3 / (5.0 + 3), within(1e-12));
    }

    @Test
    void precision_counts_so_many_even_where_the_list_is_shorter() {
        assertThat(FIVE.precisionAt(3)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(FIVE.precisionAt(10)).isCloseTo(.3, within(1e-12));
    }

    @Test
    void gain_is_discounted_by_rank_and_measured_against_the_best_order() {
        // 3 and 0 at the first two ranks: 7; the best two are 3 and 2: 7 + 3 / log2(3)
        assertThat(FIVE.ndcgAt(2)).isCloseTo(7 / (7 + 3 / (Math.log(3) / Math.log(2))), within(1e-12));
        assertThat(new Ranking(List.of(new Judged(.1, 0)), 2).ndcgAt(10)).isEqualTo(1);
    }

    @Test
    void without_positives_nothing_can_be_found() {
        Ranking none = new Ranking(List.of(new Judged(.1, 1)), 2);
        assertThat(none.averagePrecision()).isZero();
        assertThat(none.bestF1()).isZero();
    }

    @Test
    void of_equal_scores_the_first_is_ranked_first() {
        assertThat(new Ranking(List.of(new Judged(.5, 0), new Judged(.5, 1)), 1).averagePrecision()).isEqualTo(.5);
    }
}
