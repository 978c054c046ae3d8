package org.factdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationBinsTest {

    /** The second bin has .10 and .14, one of them true: |.12 − .5| · 2/4 = .19. The last has .9 and 1.0, both true: |.95 − 1| · 2/4 = .025. */
    @Test
    void the_error_is_what_is_worked_out_by_hand() {
        CalibrationBins bins = new CalibrationBins(List.of(new Judged(.10, 0), new Judged(.14, 3), new Judged(.9, 2), new Judged(1.0, 2)), 2);
        assertThat(bins.error()).isCloseTo(.19 + .025, within(1e-9));
        assertThat(bins.table().lines()).hasSize(3);
    }

    @Test
    void figures_that_keep_their_promise_have_no_error() {
        assertThat(new CalibrationBins(List.of(new Judged(.5, 2), new Judged(.5, 0)), 2).error()).isZero();
    }
}
