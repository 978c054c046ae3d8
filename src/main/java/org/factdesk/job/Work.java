package org.factdesk.job;

/** What a kind of job does; each room brings its own. */
public interface Work {

    Job.Kind kind();

    /**
     * Does the long part, outside any transaction.
     *
     * @param progress told of every step; it throws {@link Stopped} once nobody wants the result any more
     * @return what stores the result, run in the transaction that ends the job: both happen or neither
     */
    Runnable carryOut(Job job, Progress progress);
}
