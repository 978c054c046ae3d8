package org.factdesk.job;

/** The job was cancelled meanwhile, or its lease ran out and another node took it. Nothing is stored. */
public final class Stopped extends RuntimeException {

    Stopped() {
        super("The job is no longer ours");
    }
}
