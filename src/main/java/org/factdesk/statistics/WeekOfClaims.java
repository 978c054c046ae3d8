package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many claims came to the desk in a week and how many left it, by the record of events.
 *
 * @param monday    the day the week began
 * @param takenIn   accepted, or reopened after they had been given up
 * @param published for the first time
 */
public record WeekOfClaims(LocalDate monday, long takenIn, long published, long dropped, long duplicates) {

    private static final String BY_WEEK = """
            SELECT CAST(date_trunc('week', at AT TIME ZONE :zone) AS date) AS monday,
                count(*) FILTER (WHERE verb = 'CLAIM_ACCEPTED' OR to_status = 'NEW') AS taken_in,
                count(*) FILTER (WHERE to_status = 'PUBLISHED' AND from_status NOT IN ('PUBLISHED', 'WITHDRAWN')) AS published,
                count(*) FILTER (WHERE to_status = 'DISMISSED' AND from_status <> to_status) AS dropped,
                count(*) FILTER (WHERE to_status = 'DUPLICATE' AND from_status <> to_status) AS duplicates
            FROM event WHERE claim_id IS NOT NULL AND at >= :start AND at < :end
            GROUP BY monday""";

    static final List<String> COLUMNS = List.of("week", "in", "out", "published", "dropped", "duplicates");

    /** Every week of the period, oldest first, also those in which nothing happened. */
    static List<WeekOfClaims> in(Period period) {
        Map<LocalDate, WeekOfClaims> counted = Counted.over(period, BY_WEEK, WeekOfClaims::of).stream()
                .collect(Collectors.toMap(WeekOfClaims::monday, Function.identity()));
        return period.mondays().stream().map(monday -> counted.getOrDefault(monday, new WeekOfClaims(monday, 0, 0, 0, 0))).toList();
    }

    public long out() {
        return published + dropped + duplicates;
    }

    List<?> cells() {
        return List.of(monday, takenIn, out(), published, dropped, duplicates);
    }

    private static WeekOfClaims of(Tuple row) {
        return new WeekOfClaims(row.get("monday", LocalDate.class), row.get("taken_in", Long.class), row.get("published", Long.class),
                row.get("dropped", Long.class), row.get("duplicates", Long.class));
    }
}
