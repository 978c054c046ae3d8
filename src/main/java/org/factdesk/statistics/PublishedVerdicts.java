package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the desk published in a period and did not withdraw, on what one claimant said or on one topic.
 *
 * @param subject the claimant or the topic; null where there is none
 */
public record PublishedVerdicts(String subject, List<Count> counts) {

    /** What the claims are put together by. */
    enum By {
        CLAIMANT("claimant", "LEFT JOIN claimant k ON k.id = c.claimant_id"),
        /** A claim with several counts in each of them. */
        TOPIC("topic", "LEFT JOIN claim_topic t ON t.claim_id = c.id LEFT JOIN topic k ON k.id = t.topic_id");

        private final String column;
        private final String join;

        By(String column, String join) {
            this.column = column;
            this.join = join;
        }

        List<String> columns() {
            return List.of(column, "verdict", "claims");
        }
    }

    public record Count(String subject, String rating, long claims) {
    }

    private static final String COUNTS = """
            SELECT k.name AS subject, r.label AS rating, count(*) AS claims
            FROM fact_check f JOIN fact_check_claim p ON p.fact_check_id = f.id JOIN claim c ON c.id = p.claim_id AND c.status = 'PUBLISHED'
                JOIN LATERAL (SELECT outcome_id FROM round WHERE claim_id = c.id AND published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1) o ON true
                JOIN rating r ON r.id = o.outcome_id %s
            WHERE f.published_at >= :start AND f.published_at < :end AND f.withdrawn_at IS NULL
            GROUP BY k.id, k.name, r.scale_id, r.position, r.label ORDER BY k.name, k.id, r.scale_id DESC, r.position""";

    /** Most claims first. */
    static List<PublishedVerdicts> by(By what, Period period) {
        return counts(what, period).stream()
                .collect(Collectors.groupingBy(count -> String.valueOf(count.subject), LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(own -> new PublishedVerdicts(own.get(0).subject, own)).sorted(Comparator.comparing(PublishedVerdicts::claims).reversed()).toList();
    }

    static List<Count> counts(By what, Period period) {
        return Counted.over(period, COUNTS.formatted(what.join), PublishedVerdicts::count);
    }

    public long claims() {
        return counts.stream().mapToLong(Count::claims).sum();
    }

    static List<?> cells(Count count) {
        return Arrays.asList(count.subject, count.rating, count.claims);
    }

    private static Count count(Tuple row) {
        return new Count(row.get("subject", String.class), row.get("rating", String.class), row.get("claims", Long.class));
    }
}
