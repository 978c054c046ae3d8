package org.factdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.factdesk.audit.Event;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;

/** Goes through the record of a claim from its beginning: each move begins where the last one ended, and the last one is where it stands. */
public final class Replay {

    /** A line of the record that tells of a move. */
    public record Move(long event, String verb, String from, String to) {
    }

    private Replay() {
    }

    /** @return how many moves there were */
    public static int of(long claimId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Event> events = Event.list("claimId = ?1 and toStatus is not null order by id", claimId);
            follow(claimId, events.stream().map(event -> new Move(event.id, event.verb.name(), event.fromStatus, event.toStatus)).toList(),
                    Claim.<Claim>findById(claimId).stage().name());
            return events.size();
        });
    }

    /** @param stage where the claim stands by its own row */
    public static void follow(long claimId, List<Move> moves, String stage) {
        String status = Status.NEW.name();
        for (Move move : moves) {
            assertThat(move.from()).as("claim %d, event %d, %s", claimId, move.event(), move.verb()).isEqualTo(status);
            status = move.to();
        }
        assertThat(status).as("claim %d after %d moves", claimId, moves.size()).isEqualTo(stage);
    }
}
