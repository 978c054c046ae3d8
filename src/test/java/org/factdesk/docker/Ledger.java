package org.factdesk.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.testing.Replay;

/** What the database holds of all that was tried: the record beside what it tells of, and beside what people were answered. */
final class Ledger {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND backend_type = 'client backend' AND pid <> pg_backend_pid()";
    private static final String OPEN_PLANS = "SELECT count(*) FROM planned_publication WHERE outcome IS NULL";

    /** The form knows minutes, and this test has none to wait. */
    private static final String SOONER = """
            WITH sooner AS (UPDATE planned_publication SET due_at = now() + interval '100 ms' + random() * interval '3 s'
                WHERE outcome IS NULL AND due_at > now() + interval '1 minute' RETURNING id, due_at)
            UPDATE job SET due_at = sooner.due_at FROM sooner WHERE job.planned_publication_id = sooner.id AND job.state = 'WAITING'""";

    private static final String MOVES = """
            SELECT c.id, coalesce(c.judging, c.status), e.id, e.verb, e.from_status, e.to_status
            FROM claim c LEFT JOIN event e ON e.claim_id = c.id AND e.to_status IS NOT NULL ORDER BY c.id, e.id""";

    /** What was written in the same transaction has the same xmin. */
    private static final String BY_WORD = """
            SELECT coalesce(r.summary, v.rationale, e.reason), e.verb, count(*) FROM event e
            LEFT JOIN verdict v ON v.xmin = e.xmin LEFT JOIN revision r ON r.xmin = e.xmin GROUP BY 1, 2""";

    /** Without what a job did in somebody's name, or another verb brought with it. */
    private static final String BY_PERSON = """
            SELECT m.subject, e.verb, coalesce(e.claim_id, f.claim_id), count(*) FROM event e JOIN member m ON m.id = e.member_id
            LEFT JOIN fact_check_claim f ON f.fact_check_id = e.fact_check_id
            WHERE NOT EXISTS (SELECT FROM job j WHERE j.xmin = e.xmin AND j.state = 'DONE')
              AND (e.verb <> 'PUBLICATION_CALLED_OFF' OR e.detail = 'by hand') GROUP BY 1, 2, 3""";

    private final ProductionDatabase database;
    private final String password;

    /** @param password of the role that the running application has */
    Ledger(ProductionDatabase database, String password) {
        this.database = database;
        this.password = password;
    }

    /** What was sent before the application was gone may still be carried out. */
    void untilNobodyWrites() throws SQLException, InterruptedException {
        untilNone(OTHERS);
    }

    void untilNothingIsPlanned() throws SQLException, InterruptedException {
        bringPlansForward();
        untilNone(OPEN_PLANS);
    }

    void bringPlansForward() throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(SOONER);
        }
    }

    void requireNothingHalfDone() throws SQLException, IOException {
        for (Map.Entry<String, String> question : questions().entrySet()) {
            assertThat(rows(question.getValue())).as(question.getKey()).isEmpty();
        }
        Map<List<Object>, List<Replay.Move>> claims = new LinkedHashMap<>();
        for (List<Object> row : rows(MOVES)) {
            List<Replay.Move> moves = claims.computeIfAbsent(row.subList(0, 2), claim -> new ArrayList<>());
            if (row.get(2) != null) {
                moves.add(new Replay.Move((Long) row.get(2), (String) row.get(3), (String) row.get(4), (String) row.get(5)));
            }
        }
        claims.forEach((claim, moves) -> Replay.follow((Long) claim.get(0), moves, (String) claim.get(1)));
    }

    /** Whoever was told that it is done finds it once; whoever was refused, not at all; whoever heard nothing, once or not at all. */
    void requireAllOf(List<Act> acts) throws SQLException {
        Map<List<Object>, Long> byWord = counts(BY_WORD);
        acts.stream().filter(act -> act.deed().isWorded()).forEach(act -> assertThat(there(act, byWord)).as("events of %s", act)
                .isBetween(act.isAcknowledged() ? 1L : 0L, act.isRefused() ? 0L : 1L));
        Map<List<Object>, Long> byPerson = counts(BY_PERSON);
        acts.stream().filter(act -> !act.deed().isWorded() && !act.deed().verbs().isEmpty())
                .collect(Collectors.groupingBy(act -> List.<Object>of(act.name(), act.deed(), act.claim()))).values().forEach(same -> {
                    Act one = same.get(0);
                    long done = same.stream().filter(Act::isAcknowledged).count();
                    long unknown = same.stream().filter(Act::isUnanswered).count();
                    long told = one.deed().verbs().stream()
                            .mapToLong(verb -> byPerson.getOrDefault(List.of(one.name(), verb.name(), one.claim()), 0L)).sum();
                    assertThat(told).as("%s of claim %d by %s", one.deed(), one.claim(), one.name()).isBetween(done, done + unknown);
                });
    }

    /** Of those acts that got no answer, how many are there all the same; as far as they have a word. */
    long doneUnanswered(List<Act> acts) throws SQLException {
        Map<List<Object>, Long> byWord = counts(BY_WORD);
        return acts.stream().filter(act -> act.isUnanswered() && act.deed().isWorded() && there(act, byWord) > 0).count();
    }

    long count(String query) throws SQLException {
        return (Long) rows(query).get(0).get(0);
    }

    List<List<Object>> rows(String query) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static long there(Act act, Map<List<Object>, Long> byWord) {
        return act.deed().verbs().stream().mapToLong(verb -> byWord.getOrDefault(List.of(act.word(), verb.name()), 0L)).sum();
    }

    /** The last column by all that stand before it. */
    private Map<List<Object>, Long> counts(String query) throws SQLException {
        Map<List<Object>, Long> counts = new HashMap<>();
        rows(query).forEach(row -> counts.put(row.subList(0, row.size() - 1), (Long) row.get(row.size() - 1)));
        return counts;
    }

    private void untilNone(String query) throws SQLException, InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE);
        while (count(query) > 0) {
            assertThat(Instant.now()).as("%s%nPlans and their jobs: %s", query,
                    rows("SELECT p.id, p.due_at, j.state, j.attempts, j.leased_until, j.problem FROM planned_publication p"
                            + " JOIN job j ON j.planned_publication_id = p.id WHERE p.outcome IS NULL")).isBefore(latest);
            Thread.sleep(100);
        }
    }

    /** By what they ask for, which nothing may answer. */
    private static Map<String, String> questions() throws IOException {
        try (InputStream file = Ledger.class.getResourceAsStream("half-done.sql")) {
            Map<String, String> questions = new LinkedHashMap<>();
            for (String paragraph : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                String[] parts = paragraph.split("\n(?!--)", 2);
                if (parts.length == 2) {
                    questions.put(parts[0].substring("-- ".length()), parts[1]);
                }
            }
            return questions;
        }
    }

    private Connection connect() throws SQLException {
        return database.connect("factdesk_app", password);
    }
}
