package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.factcheck.Cause;
import org.factdesk.factcheck.Correction;

/** How many changes of one kind readers got in a period, and what caused them. */
public record CorrectionsOfKind(Correction.Kind kind, List<Count> counts) {

    /** @param cause null where none was asked for */
    public record Count(Correction.Kind kind, Cause cause, long number) {

        public String label() {
            return cause == null ? "cause not recorded" : cause.label();
        }
    }

    private static final String BY_CAUSE = """
            SELECT kind, cause, count(*) AS number FROM correction WHERE passed_at >= :start AND passed_at < :end
            GROUP BY kind, cause ORDER BY count(*) DESC, cause""";

    static final List<String> COLUMNS = List.of("kind", "cause", "number");

    /** Every kind, also those of which there was none. */
    static List<CorrectionsOfKind> in(Period period) {
        Map<Correction.Kind, List<Count>> counts = Counted.over(period, BY_CAUSE, CorrectionsOfKind::count).stream()
                .collect(Collectors.groupingBy(Count::kind));
        return Arrays.stream(Correction.Kind.values()).map(kind -> new CorrectionsOfKind(kind, counts.getOrDefault(kind, List.of()))).toList();
    }

    public long number() {
        return counts.stream().mapToLong(Count::number).sum();
    }

    /** Most frequent first; nothing where it is a kind that has none. */
    public List<Count> causes() {
        return kind.hasCause() ? counts : List.of();
    }

    /** A line for each cause; one for a kind of which there was none. */
    Stream<List<?>> rows() {
        return counts.isEmpty() ? Stream.of(Arrays.asList(kind.label(), null, 0))
                : counts.stream().map(count -> Arrays.asList(kind.label(), count.cause == null ? null : count.cause.label(), count.number));
    }

    private static Count count(Tuple row) {
        String cause = row.get("cause", String.class);
        return new Count(Correction.Kind.valueOf(row.get("kind", String.class)), cause == null ? null : Cause.valueOf(cause),
                row.get("number", Long.class));
    }
}
