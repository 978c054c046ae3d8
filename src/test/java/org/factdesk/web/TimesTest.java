package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void an_instant_is_given_to_the_second() {
        assertThat(Times.stamp(Instant.parse("2026-03-04T16:40:05.123456Z"))).isEqualTo("2026-03-04T16:40:05Z");
    }

    @Test
    void a_date_stays_a_date_and_gains_no_hour() {
        assertThat(Times.stamp(LocalDate.of(2026, 3, 4))).isEqualTo("2026-03-04");
    }
}
