package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.factdesk.statistics.BarChart.Bar;
import org.factdesk.statistics.BarChart.Group;
import org.factdesk.statistics.BarChart.Label;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void bars_stand_on_one_line_as_high_as_their_numbers() {
        List<Bar> bars = chart(new Group("one", List.of(4, 2)), new Group("other", List.of(0, 1.5))).bars();
        assertThat(bars).extracting(Bar::series).containsExactly(0, 1, 0, 1);
        assertThat(bars).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isCloseTo(bars.get(0).y() + bars.get(0).height(), within(0.01)));
        assertThat(bars.get(1).height()).isEqualTo(bars.get(0).height() / 2);
        assertThat(bars.get(2).height()).isZero();
    }

    @Test
    void the_highest_line_is_a_round_number_that_no_bar_exceeds() {
        assertThat(highest(0)).isEqualTo("2");
        assertThat(highest(3)).isEqualTo("4");
        assertThat(highest(4)).isEqualTo("4");
        assertThat(highest(7.5)).isEqualTo("10");
        assertThat(highest(11)).isEqualTo("20");
        assertThat(highest(401)).isEqualTo("1000");
    }

    @Test
    void many_groups_stay_within_the_drawing_and_not_each_has_its_label() {
        BarChart chart = chart(IntStream.range(0, 261).mapToObj(week -> new Group("week " + week, List.of(week, 1))).toArray(Group[]::new));
        assertThat(chart.bars()).allSatisfy(bar -> {
            assertThat(bar.x()).isPositive();
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(chart.width());
            assertThat(bar.y()).isPositive();
        });
        assertThat(chart.labels()).hasSizeLessThanOrEqualTo(8).first().extracting(Label::text).isEqualTo("week 0");
    }

    private static String highest(double value) {
        return chart(new Group("one", List.of(value, 0))).lines().get(2).text();
    }

    private static BarChart chart(Group... groups) {
        return new BarChart("chart", "A chart", "Bars.", List.of("First", "Second"), List.of(groups));
    }
}
