package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import org.factdesk.claim.Status;

/**
 * How long claims stayed in a status before they left it, by the record of events. A step from a status to itself, such as another
 * reviewer, ends no stay; a stay that has not ended yet is not counted.
 *
 * @param stays  that ended in the period
 * @param median in seconds
 * @param ninth  in seconds: nine stays of ten were no longer
 */
public record TimeInStatus(Status status, long stays, double median, double ninth) {

    private static final String BY_STATUS = """
            WITH step AS (
                SELECT coalesce(to_status, 'NEW') AS status, at AS since, lead(at) OVER (PARTITION BY claim_id ORDER BY id) AS until
                FROM event WHERE (verb = 'CLAIM_ACCEPTED' OR from_status <> to_status)
                    AND claim_id IN (SELECT claim_id FROM event WHERE from_status <> to_status AND at >= :start AND at < :end))
            SELECT status, count(*) AS stays,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(extract(epoch FROM until - since) AS double precision)) AS median,
                percentile_cont(0.9) WITHIN GROUP (ORDER BY CAST(extract(epoch FROM until - since) AS double precision)) AS ninth
            FROM step WHERE until >= :start AND until < :end GROUP BY status""";

    private static final double SECONDS_OF_AN_HOUR = 3600;

    static final List<String> COLUMNS = List.of("status", "stays", "median_hours", "90th_percentile_hours");

    /** In the order of the statuses; without those that no claim left. */
    static List<TimeInStatus> in(Period period) {
        return Counted.over(period, BY_STATUS, TimeInStatus::of).stream().sorted(Comparator.comparing(TimeInStatus::status)).toList();
    }

    public String medianSaid() {
        return Spell.said(median);
    }

    public String ninthSaid() {
        return Spell.said(ninth);
    }

    List<?> cells() {
        return List.of(status.label(), stays, hours(median), hours(ninth));
    }

    private static double hours(double seconds) {
        return Math.round(100 * seconds / SECONDS_OF_AN_HOUR) / 100.0;
    }

    private static TimeInStatus of(Tuple row) {
        return new TimeInStatus(Status.valueOf(row.get("status", String.class)), row.get("stays", Long.class),
                row.get("median", Double.class), row.get("ninth", Double.class));
    }
}
