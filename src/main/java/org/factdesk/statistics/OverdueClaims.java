package org.factdesk.statistics;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;

/**
 * Open claims of one status, and how many of them should have been done by now.
 *
 * @param longest days since the oldest day that passed; null where none is overdue
 */
public record OverdueClaims(Status status, long open, long overdue, Integer longest) {

    /** Those that still wait for somebody of the desk. */
    static final Set<Status> OPEN = EnumSet.range(Status.NEW, Status.APPROVED);

    private static final String BY_STATUS = """
            SELECT status, count(*) AS open, count(*) FILTER (WHERE due_on < CAST(:today AS date)) AS overdue,
                max(CAST(:today AS date) - due_on) FILTER (WHERE due_on < CAST(:today AS date)) AS longest
            FROM claim WHERE status IN (:open) GROUP BY status""";

    static final List<String> COLUMNS = List.of("status", "open", "overdue", "longest_days_overdue");

    static List<OverdueClaims> on(LocalDate today) {
        Query query = Claim.getEntityManager().createNativeQuery(BY_STATUS, Tuple.class).setParameter("today", today)
                .setParameter("open", OPEN.stream().map(Enum::name).toList());
        return Counted.rows(query, OverdueClaims::of).stream().sorted(Comparator.comparing(OverdueClaims::status)).toList();
    }

    List<?> cells() {
        return Arrays.asList(status.label(), open, overdue, longest);
    }

    private static OverdueClaims of(Tuple row) {
        return new OverdueClaims(Status.valueOf(row.get("status", String.class)), row.get("open", Long.class), row.get("overdue", Long.class),
                row.get("longest", Integer.class));
    }
}
