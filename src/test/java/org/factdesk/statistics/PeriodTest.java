package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeriodTest {

    private static final Desk READER = Desk.as(Person.REVIEWER);

    @Test
    void it_begins_and_ends_with_the_newsrooms_days() {
        Period winter = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), ZoneId.of("Europe/Oslo"));
        assertThat(winter.start()).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
        assertThat(winter.end()).isEqualTo(Instant.parse("2026-01-31T23:00:00Z"));
    }

    @Test
    void at_first_it_is_the_last_thirteen_weeks() {
        Period usual = Period.weeksUpTo(LocalDate.of(2026, 7, 8), ZoneOffset.UTC);
        assertThat(usual.from()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(usual.mondays()).hasSize(13).startsWith(LocalDate.of(2026, 4, 13)).endsWith(LocalDate.of(2026, 7, 6));
        READER.get("/desk/statistics").statusCode(200)
                .body(containsString("value=\"" + Period.weeksUpTo(LocalDate.now(ZoneOffset.UTC), ZoneOffset.UTC).from() + "\""));
    }

    @Test
    void its_first_week_begins_before_it_does() {
        assertThat(new Period(LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 13), ZoneOffset.UTC).mondays())
                .containsExactly(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 13));
    }

    @Test
    void another_one_is_asked_for_by_a_form_and_goes_along_to_the_files() {
        READER.get("/desk/statistics?from=2011-02-03&to=2011-03-04").statusCode(200).body(allOf(containsString("value=\"2011-02-03\""),
                containsString("/desk/statistics/weeks.csv?from=2011-02-03&amp;to=2011-03-04"), not(containsString("Download decisions.tsv"))));
        Desk.as(Person.ADMIN).get("/desk/statistics?from=2011-02-03&to=2011-03-04").body(allOf(containsString("Download decisions.tsv"),
                containsString("/desk/assessment/sources.csv?from=2011-02-03&amp;to=2011-03-04"), not(containsString("/desk/events"))));
        Desk.as(Person.EDITOR).get("/desk/statistics").body(containsString("/desk/events"));
    }

    @Test
    void what_is_no_period_comes_back_with_a_message_beside_the_field() {
        READER.get("/desk/statistics?from=yesterday&to=2011-03-04").statusCode(422)
                .body(allOf(containsString("value=\"yesterday\""), containsString("value=\"2011-03-04\""), containsString("Give a day up to today")));
        READER.get("/desk/statistics?from=2011-03-05&to=2011-03-04").statusCode(422).body(containsString("The first day comes before the last."));
        READER.get("/desk/statistics?from=2011-03-03&to=2016-03-04").statusCode(422).body(containsString("At most five years at once."));
        READER.get("/desk/statistics?from=2011-03-04&to=2016-03-04").statusCode(200);
    }

    @Test
    void there_is_no_file_of_what_is_no_period() {
        READER.get("/desk/statistics/weeks.csv?from=yesterday").statusCode(404);
        Desk.as(Person.EDITOR).get("/desk/assessment/sources.csv?from=2011-03-05&to=2011-03-04").statusCode(404);
    }
}
