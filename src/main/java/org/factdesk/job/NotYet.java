package org.factdesk.job;

import java.time.Instant;

/** The job's turn has not come. Nothing was tried, so no attempt is used up. */
public final class NotYet extends RuntimeException {

    private final Instant until;

    public NotYet(Instant until) {
        super("The turn comes at " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
