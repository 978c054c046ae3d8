package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {

    @ParameterizedTest
    @CsvSource({"0, 0 minutes", "60, 1 minute", "2400, 40 minutes", "3600, 1 hour", "5400, 1.5 hours", "172799, 48 hours", "172800, 2 days", "302400, 3.5 days",
            "8640000, 100 days"})
    void a_length_of_time_is_said_in_the_unit_that_leaves_a_small_number(double seconds, String said) {
        assertThat(Spell.said(seconds)).isEqualTo(said);
    }
}
