package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource({"2026-03-01, 3 days late", "2026-03-03, 1 day late", "2026-03-04, today", "2026-03-05, tomorrow", "2026-03-06, 6 March", "2027-03-06, 6 March 2027"})
    void a_day_is_said_as_a_person_would(LocalDate day, String said) {
        assertThat(due(day, Status.ASSIGNED).said()).isEqualTo(said);
    }

    @Test
    void what_is_due_today_is_not_late() {
        assertThat(due(TODAY, Status.ASSIGNED).late()).isFalse();
        assertThat(due(TODAY.minusDays(1), Status.ASSIGNED).late()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"PUBLISHED", "WITHDRAWN", "DISMISSED", "DUPLICATE"})
    void what_is_closed_or_public_is_no_longer_due(Status status) {
        assertThat(due(TODAY.minusDays(9), status).late()).isFalse();
        assertThat(due(TODAY.minusDays(9), status).said()).isEmpty();
    }

    @Test
    void without_a_day_nothing_is_said() {
        assertThat(due(null, Status.NEW).said()).isEmpty();
    }

    private static Due due(LocalDate day, Status status) {
        Claim claim = new Claim();
        claim.dueOn = day;
        claim.status = status;
        return Due.of(claim, TODAY);
    }
}
