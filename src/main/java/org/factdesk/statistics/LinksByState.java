package org.factdesk.statistics;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.LinkState;

/**
 * How many addresses were last found so.
 *
 * @param state       null where nobody has looked yet
 * @param evidence    pieces of evidence whose address it is
 * @param appearances claims that were made there
 */
public record LinksByState(LinkState state, long evidence, long appearances) {

    private static final String BY_STATE = """
            SELECT coalesce(latest.state, '') AS state, count(used.evidence_id) AS evidence, count(*) - count(used.evidence_id) AS appearances
            FROM link_use AS used LEFT JOIN LATERAL (
                SELECT look.state FROM link_look AS look JOIN link ON link.id = look.link_id
                WHERE link.address = used.address
                    AND (look.evidence_id = used.evidence_id OR look.evidence_id IS NULL AND used.evidence_id IS NULL)
                ORDER BY look.id DESC LIMIT 1) AS latest ON true
            GROUP BY coalesce(latest.state, '')""";

    static final List<String> COLUMNS = List.of("state", "evidence", "appearances");

    /** Every state, also those in which there is none. */
    static List<LinksByState> now() {
        Map<String, Tuple> counted = Counted.rows(Claim.getEntityManager().createNativeQuery(BY_STATE, Tuple.class), Function.identity()).stream()
                .collect(Collectors.toMap(row -> row.get("state", String.class), Function.identity()));
        return Stream.concat(Arrays.stream(LinkState.values()), Stream.of((LinkState) null))
                .map(state -> of(state, counted.get(state == null ? "" : state.name()))).toList();
    }

    public String label() {
        return state == null ? "Not looked at yet" : state.label();
    }

    List<?> cells() {
        return List.of(label(), evidence, appearances);
    }

    private static LinksByState of(LinkState state, Tuple row) {
        return row == null ? new LinksByState(state, 0, 0)
                : new LinksByState(state, row.get("evidence", Long.class), row.get("appearances", Long.class));
    }
}
