package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.factcheck.Correction;

/** How many changes of one kind readers got in a period. */
public record CorrectionsOfKind(Correction.Kind kind, long number) {

    private static final String BY_KIND = """
            SELECT kind, count(*) AS number FROM correction WHERE passed_at >= :start AND passed_at < :end GROUP BY kind""";

    static final List<String> COLUMNS = List.of("kind", "number");

    /** Every kind, also those of which there was none. */
    static List<CorrectionsOfKind> in(Period period) {
        Map<Correction.Kind, Long> numbers = Counted.over(period, BY_KIND, CorrectionsOfKind::of).stream()
                .collect(Collectors.toMap(CorrectionsOfKind::kind, CorrectionsOfKind::number));
        return Arrays.stream(Correction.Kind.values()).map(kind -> new CorrectionsOfKind(kind, numbers.getOrDefault(kind, 0L))).toList();
    }

    List<?> cells() {
        return List.of(kind.label(), number);
    }

    private static CorrectionsOfKind of(Tuple row) {
        return new CorrectionsOfKind(Correction.Kind.valueOf(row.get("kind", String.class)), row.get("number", Long.class));
    }
}
