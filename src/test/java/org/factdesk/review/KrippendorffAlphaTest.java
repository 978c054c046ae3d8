package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.factdesk.review.KrippendorffAlpha.Interval;
import org.factdesk.review.KrippendorffAlpha.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that Krippendorff works through by hand in "Computing Krippendorff's Alpha-Reliability" (2011). */
class KrippendorffAlphaTest {

    /** Two observers, ten units, two values. */
    private static final List<List<Integer>> TWO_VALUES = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    /** Two observers, twelve units, the letters a to e. */
    private static final List<List<Integer>> FIVE_LETTERS = units("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
    /** Four observers, twelve units, five values, seven verdicts missing. */
    private static final List<List<Integer>> WITH_GAPS = units(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");

    @Test
    void two_observers_and_two_values() {
        assertThat(alpha(TWO_VALUES, Metric.NOMINAL)).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void two_observers_and_five_categories() {
        assertThat(alpha(FIVE_LETTERS, Metric.NOMINAL)).isCloseTo(0.692, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void four_observers_with_gaps_by_every_metric(Metric metric, double published) {
        assertThat(alpha(WITH_GAPS, metric)).isCloseTo(published, within(0.0005));
    }

    @Test
    void a_unit_that_only_one_judged_does_not_count() {
        assertThat(KrippendorffAlpha.of(WITH_GAPS, Metric.ORDINAL).paired()).isEqualTo(11);
        List<List<Integer>> more = new ArrayList<>(WITH_GAPS);
        more.add(List.of(5));
        more.add(List.of());
        assertThat(alpha(more, Metric.ORDINAL)).isEqualTo(alpha(WITH_GAPS, Metric.ORDINAL));
    }

    @Test
    void full_agreement_is_one_and_systematic_disagreement_is_below_chance() {
        assertThat(alpha(units("1 2 3 4", "1 2 3 4"), Metric.ORDINAL)).isEqualTo(1);
        assertThat(alpha(units("1 5 1 5", "5 1 5 1"), Metric.ORDINAL)).isNegative();
    }

    @Test
    void where_everybody_always_says_the_same_there_is_no_alpha() {
        KrippendorffAlpha same = KrippendorffAlpha.of(units("1 1 1", "1 1 1"), Metric.ORDINAL);
        assertThat(same.alpha()).isEmpty();
        assertThat(same.interval(100, 1)).isEmpty();
        assertThat(KrippendorffAlpha.of(List.<List<Integer>>of(), Metric.ORDINAL).alpha()).isEmpty();
        assertThat(KrippendorffAlpha.of(List.<List<Integer>>of(), Metric.ORDINAL).interval(100, 1)).isEmpty();
    }

    @Test
    void near_misses_weigh_less_than_opposites_in_the_order() {
        double near = alpha(units("1 2 3 4 5 1", "1 2 3 4 5 2"), Metric.ORDINAL);
        double opposite = alpha(units("1 2 3 4 5 1", "1 2 3 4 5 5"), Metric.ORDINAL);
        assertThat(near).isGreaterThan(opposite);
    }

    @Test
    void the_interval_holds_alpha_is_the_same_for_the_same_seed_and_narrows_with_more_units() {
        KrippendorffAlpha few = KrippendorffAlpha.of(judged(40), Metric.ORDINAL);
        KrippendorffAlpha many = KrippendorffAlpha.of(judged(1000), Metric.ORDINAL);
        Interval wide = few.interval(1000, 7).orElseThrow();
        Interval narrow = many.interval(1000, 7).orElseThrow();
        assertThat(few.alpha().orElseThrow()).isBetween(wide.low(), wide.high());
        assertThat(many.alpha().orElseThrow()).isBetween(narrow.low(), narrow.high());
        assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 2);
        assertThat(few.interval(1000, 7)).contains(wide).isNotEqualTo(few.interval(1000, 8));
    }

    /** Two judges who agree on about two units of three. */
    private static List<List<Integer>> judged(int units) {
        Random random = new Random(units);
        return IntStream.range(0, units).mapToObj(unit -> {
            int first = 1 + random.nextInt(5);
            return List.of(first, random.nextInt(3) == 0 ? 1 + random.nextInt(5) : first);
        }).toList();
    }

    private static double alpha(List<List<Integer>> units, Metric metric) {
        return KrippendorffAlpha.of(units, metric).alpha().orElseThrow();
    }

    /** One line for each observer, as the paper prints them; a dot is a missing value. */
    private static List<List<Integer>> units(String... observers) {
        List<List<Integer>> units = new ArrayList<>();
        for (String observer : observers) {
            String[] values = observer.split(" ");
            units.addAll(Collections.nCopies(units.isEmpty() ? values.length : 0, null));
            for (int unit = 0; unit < values.length; unit++) {
                List<Integer> judged = units.get(unit) == null ? new ArrayList<>() : units.get(unit);
                judged.add(values[unit].equals(".") ? null : Integer.valueOf(values[unit]));
                units.set(unit, judged);
            }
        }
        return units;
    }
}
