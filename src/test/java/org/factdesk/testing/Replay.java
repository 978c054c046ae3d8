package org.factdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.factdesk.audit.Event;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;

/** Goes through the record of a claim from its beginning: each move begins where the last one ended, and the last one is where it stands. */
public final class Replay {

    private Replay() {
    }

    /** @return how many moves there were */
    public static int of(long claimId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String status = Status.NEW.name();
            List<Event> moves = Event.list("claimId = ?1 and toStatus is not null order by id", claimId);
            for (Event move : moves) {
                assertThat(move.fromStatus).as("claim %d, event %d, %s", claimId, move.id, move.verb).isEqualTo(status);
                status = move.toStatus;
            }
            assertThat(status).as("claim %d after %d moves", claimId, moves.size()).isEqualTo(Claim.<Claim>findById(claimId).stage().name());
            return moves.size();
        });
    }
}
