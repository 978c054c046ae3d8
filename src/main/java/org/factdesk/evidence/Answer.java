package org.factdesk.evidence;

import java.time.Instant;
import org.factdesk.article.FetchRefused;
import org.factdesk.article.Fetcher;
import org.factdesk.article.Turns;

/** What stands at an address when the desk looks, or why nothing was to be had; one of the two is null. */
record Answer(Instant at, Capture capture, FetchRefused refused) {

    static Answer at(String address, Fetcher fetcher, Turns turns) {
        try {
            Capture capture = Capture.of(fetcher.fetchAnything(address, turns));
            return new Answer(capture.page().at(), capture, null);
        } catch (FetchRefused refused) {
            return new Answer(Instant.now(), null, refused);
        }
    }

    /** Whether nobody was asked, since another of our requests was at that host. */
    boolean isToCome() {
        return refused != null && refused.reason() == FetchRefused.Reason.NOT_OUR_TURN;
    }

    /** Whether anybody answered, be it to refuse. */
    boolean isHeard() {
        return capture != null || refused.isAnswer();
    }

    /** Nobody answered: the host is gone, or we are cut off. */
    boolean isSilence() {
        return capture == null && refused.findsNothing() && !refused.isAnswer();
    }

    /** Null where it answers; where nothing can be said, as before. */
    Instant missingSince(Link link) {
        if (capture != null) {
            return null;
        }
        return link.missingSince == null && refused.findsNothing() ? at : link.missingSince;
    }

    /** Missed, but not for so long that it counts as gone. */
    boolean mayBeBack(Link link) {
        return capture == null && refused.findsNothing() && !isGone(link);
    }

    /** Missed again when it has been missing for days: one failure alone says nothing. */
    boolean isGone(Link link) {
        return capture == null && refused.findsNothing() && !missingSince(link).isAfter(at.minus(Link.MISSED_FOR_GOOD));
    }
}
