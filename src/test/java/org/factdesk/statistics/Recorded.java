package org.factdesk.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Status;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;

/** Events made by hand, on a day of long ago that no other test counts. */
final class Recorded {

    private Recorded() {
    }

    static void accepted(Story story, LocalDateTime at) {
        moved(story, Verb.CLAIM_ACCEPTED, null, null, at);
    }

    static void moved(Story story, Verb verb, Status from, Status to, LocalDateTime at) {
        QuarkusTransaction.requiringNew().run(() -> {
            Event event = Event.by(Story.member(Person.EDITOR), verb).onClaim(story.claimId);
            if (from != null) {
                event.moving(from, to);
            }
            event.at = at.toInstant(ZoneOffset.UTC);
            event.record();
        });
    }
}
