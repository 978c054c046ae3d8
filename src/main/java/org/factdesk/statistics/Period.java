package org.factdesk.statistics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days that are counted, the first and the last among them, in the newsroom's zone. */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int USUAL_WEEKS = 13;

    static Period weeksUpTo(LocalDate to, ZoneId zone) {
        return new Period(monday(to).minusWeeks(USUAL_WEEKS - 1), to, zone);
    }

    Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Of its weeks, oldest first; the first and the last week may be cut. */
    List<LocalDate> mondays() {
        return monday(from).datesUntil(to.plusDays(1), java.time.Period.ofWeeks(1)).toList();
    }

    /** As a link carries it. */
    public String query() {
        return "from=%s&to=%s".formatted(from, to);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
