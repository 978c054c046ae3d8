package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.factdesk.audit.Event;
import org.factdesk.audit.Notification;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;
import org.factdesk.testing.DurableDatabase;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/**
 * Logging a verdict beside the three rows of it alone, from one client, on a database that waits for the disk. Prints the ratio;
 * what decides the test is that each verdict is there with its event and its notification.
 */
@QuarkusTest
@WithTestResource(DurableDatabase.class)
class VerdictRateTest {

    private static final int VERDICTS = Integer.getInteger("factdesk.stress.verdicts", 100);

    /** A desk runs for days: what the machine compiles at the beginning is not counted. */
    private static final int WARM_UP = VERDICTS;

    /** As the reviewer's session and the opened form have them already; so do the statements that it is compared with. */
    private record Known(Member reviewer, Rating rating) {
    }

    /** A row of each table, by the rounds, people and ratings that there are. */
    private static final List<String> ROWS = List.of("""
            INSERT INTO verdict (round_id, member_id, part, rating_id, rationale, blind)
            VALUES (?, ?, 'REVIEW', ?, 'The register is clear.', true)""", """
            INSERT INTO event (member_id, verb, detail, from_status, to_status, claim_id)
            VALUES (?, 'VERDICT_LOGGED', 'both agree', 'IN_REVIEW', 'AGREED', ?) RETURNING id""", """
            INSERT INTO notification (member_id, event_id) VALUES (?, ?)""");

    @Inject
    DataSource database;

    @Test
    void a_verdict_costs_little_more_than_its_rows() throws SQLException {
        List<Story> logged = IntStream.range(0, WARM_UP + VERDICTS).mapToObj(number -> Story.inReview()).toList();
        List<Story> bare = IntStream.range(0, WARM_UP + VERDICTS).mapToObj(number -> Story.inReview()).toList();
        Known known = QuarkusTransaction.requiringNew().call(() -> new Known(member(Person.REVIEWER), rating("mostly-false")));
        long checker = QuarkusTransaction.requiringNew().call(() -> member(Person.FACT_CHECKER).id);
        List<Long> rounds = bare.stream().map(story -> QuarkusTransaction.requiringNew().call(() -> Round.latest(story.claim()).orElseThrow().id)).toList();
        long inWords = 0;
        long inRows = 0;
        try (Connection client = database.getConnection(); PreparedStatement verdict = client.prepareStatement(ROWS.get(0));
                PreparedStatement event = client.prepareStatement(ROWS.get(1)); PreparedStatement notification = client.prepareStatement(ROWS.get(2))) {
            client.setAutoCommit(false);
            for (int number = 0; number < logged.size(); number++) {
                long start = System.nanoTime();
                log(logged.get(number), known);
                long middle = System.nanoTime();
                set(verdict, rounds.get(number), known.reviewer.id, known.rating.id).executeUpdate();
                try (var told = set(event, known.reviewer.id, bare.get(number).claimId).executeQuery()) {
                    told.next();
                    set(notification, checker, told.getLong(1)).executeUpdate();
                }
                client.commit();
                if (number >= WARM_UP) {
                    inWords += middle - start;
                    inRows += System.nanoTime() - middle;
                }
            }
        }
        System.out.printf(Locale.ROOT, "A verdict with its event and notification: %.0f/s; the three statements alone: %.0f/s; ratio %.2f%n",
                VERDICTS * 1e9 / inWords, VERDICTS * 1e9 / inRows, (double) inRows / inWords);
        logged.forEach(story -> story.then(VerdictRateTest::isWhole));
    }

    private static void log(Story story, Known known) {
        QuarkusTransaction.requiringNew().run(() -> Round.latest(Claim.toChange(story.claimId)).orElseThrow()
                .log(known.rating, "The register is clear.", known.reviewer));
    }

    private static PreparedStatement set(PreparedStatement statement, long... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setLong(index + 1, values[index]);
        }
        return statement;
    }

    private static void isWhole(Claim claim) {
        assertThat(claim.status).isEqualTo(Status.AGREED);
        Event event = Event.<Event>find("claimId = ?1 and verb = ?2", claim.id, Verb.VERDICT_LOGGED).singleResult();
        assertThat(Notification.count("event = ?1 and member = ?2", event, member(Person.FACT_CHECKER))).isEqualTo(1);
        assertThat(Verdict.count("round.claim = ?1", claim)).isEqualTo(2);
    }
}
