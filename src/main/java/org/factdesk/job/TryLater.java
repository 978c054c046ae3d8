package org.factdesk.job;

/** What the job needs is not to be had now; nothing is wrong with the job. Its message says why. */
public final class TryLater extends RuntimeException {

    public TryLater(String why) {
        super(why);
    }
}
