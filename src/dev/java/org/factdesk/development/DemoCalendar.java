package org.factdesk.development;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Spreads what the demo newsroom did in one moment over the past weeks. The tables that only ever grow refuse that, so it
 * is done as PostgreSQL's own replication does it, which fires no trigger; the embedded server lets its owner.
 */
final class DemoCalendar {

    private static final List<String> STEPS = List.of(
            "SET LOCAL session_replication_role = replica",
            // each thing has its own day, the later ones nearer; what happens to it follows by a few hours
            """
            UPDATE event e SET at = now() - make_interval(days => 24 - least(o.day, 23)::int) + make_interval(hours => (o.step * 3)::int,
                mins => (o.step * 17 % 60)::int)
            FROM (SELECT id, dense_rank() OVER (ORDER BY thing) AS day, row_number() OVER (PARTITION BY thing ORDER BY id) AS step
                  FROM (SELECT e.id, coalesce(e.claim_id, (SELECT min(c.claim_id) FROM fact_check_claim c
                                                           WHERE c.fact_check_id = e.fact_check_id), 0) AS thing FROM event e) t) o
            WHERE o.id = e.id""",
            "UPDATE event SET at = now() - interval '5 minutes' - (interval '1 minute' * (100 - id % 100)) WHERE at > now()",
            """
            UPDATE fact_check f SET published_at = e.at, changed_at = e.at FROM event e
            JOIN fact_check_claim c ON c.claim_id = e.claim_id WHERE c.fact_check_id = f.id AND e.verb = 'CHECK_PUBLISHED'""",
            """
            UPDATE evidence e SET released_at = f.published_at FROM fact_check f JOIN fact_check_claim c ON c.fact_check_id = f.id
            WHERE c.claim_id = e.claim_id AND e.released_at IS NOT NULL""",
            """
            UPDATE round r SET published_at = f.published_at FROM fact_check f JOIN fact_check_claim c ON c.fact_check_id = f.id
            WHERE c.claim_id = r.claim_id AND r.published_at IS NOT NULL""",
            """
            UPDATE correction k SET passed_at = e.at, proposed_at = e.at FROM event e
            WHERE e.fact_check_id = k.fact_check_id AND e.verb = 'CORRECTION_PUBLISHED'""",
            "UPDATE fact_check f SET changed_at = k.passed_at FROM correction k WHERE k.fact_check_id = f.id",
            """
            UPDATE fact_check f SET withdrawn_at = e.at FROM event e JOIN fact_check_claim c ON c.claim_id = e.claim_id
            WHERE c.fact_check_id = f.id AND e.verb = 'CHECK_WITHDRAWN'""",
            """
            UPDATE verdict v SET logged_at = e.at FROM event e, round r WHERE r.id = v.round_id AND e.claim_id = r.claim_id
            AND e.verb = CASE v.part WHEN 'PROPOSAL' THEN 'CLAIM_SUBMITTED' ELSE 'VERDICT_LOGGED' END""",
            """
            UPDATE revision r SET saved_at = e.at FROM event e WHERE e.fact_check_id = r.fact_check_id
            AND e.verb = 'DRAFT_SAVED' AND e.detail = 'revision ' || r.number""",
            "UPDATE claim c SET added_at = e.at FROM event e WHERE e.claim_id = c.id AND e.verb = 'CLAIM_ACCEPTED'");

    private DemoCalendar() {
    }

    static void spread(EntityManager database) {
        database.flush();
        STEPS.forEach(step -> database.createNativeQuery(step).executeUpdate());
        database.clear();
    }
}
