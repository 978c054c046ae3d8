package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the desk published in a period on what one claimant said, and did not withdraw; null is a claimant nobody knows. */
public record VerdictsByClaimant(String claimant, List<Count> counts) {

    public record Count(String claimant, String rating, long claims) {
    }

    private static final String BY_CLAIMANT = """
            SELECT k.name AS claimant, r.label AS rating, count(*) AS claims
            FROM fact_check f JOIN fact_check_claim p ON p.fact_check_id = f.id JOIN claim c ON c.id = p.claim_id AND c.status = 'PUBLISHED'
                JOIN LATERAL (SELECT outcome_id FROM round WHERE claim_id = c.id AND published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1) o ON true
                JOIN rating r ON r.id = o.outcome_id LEFT JOIN claimant k ON k.id = c.claimant_id
            WHERE f.published_at >= :start AND f.published_at < :end AND f.withdrawn_at IS NULL
            GROUP BY k.id, k.name, r.scale_id, r.position, r.label ORDER BY k.name, k.id, r.scale_id DESC, r.position""";

    static final List<String> COLUMNS = List.of("claimant", "verdict", "claims");

    /** Most claims first. */
    static List<VerdictsByClaimant> in(Period period) {
        Map<String, List<Count>> counts = counts(period).stream()
                .collect(Collectors.groupingBy(count -> String.valueOf(count.claimant), LinkedHashMap::new, Collectors.toList()));
        return counts.values().stream().map(own -> new VerdictsByClaimant(own.get(0).claimant, own))
                .sorted(Comparator.comparing(VerdictsByClaimant::claims).reversed()).toList();
    }

    static List<Count> counts(Period period) {
        return Counted.over(period, BY_CLAIMANT, VerdictsByClaimant::of);
    }

    public long claims() {
        return counts.stream().mapToLong(Count::claims).sum();
    }

    static List<?> cells(Count count) {
        return Arrays.asList(count.claimant, count.rating, count.claims);
    }

    private static Count of(Tuple row) {
        return new Count(row.get("claimant", String.class), row.get("rating", String.class), row.get("claims", Long.class));
    }
}
