package org.factdesk.statistics;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factdesk.audit.Event;

/** What the database counts over a period: rows of SQL in which {@code :start}, {@code :end} and {@code :zone} stand for it. */
final class Counted {

    private Counted() {
    }

    static <T> List<T> over(Period period, String sql, Function<Tuple, T> read) {
        Query query = Event.getEntityManager().createNativeQuery(sql, Tuple.class);
        query.setParameter("start", period.start()).setParameter("end", period.end());
        if (sql.contains(":zone")) {
            query.setParameter("zone", period.zone().getId());
        }
        return rows(query, read);
    }

    static <T> List<T> rows(Query query, Function<Tuple, T> read) {
        Stream<?> rows = query.getResultStream();
        return rows.map(row -> read.apply((Tuple) row)).toList();
    }
}
