package org.factdesk.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;

/** Tells the desk how far a job has come, now and then, and hears whether it is still wanted. */
public final class Progress {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final Long jobId;
    private final int attempt;
    private final Duration lease;
    private Instant next = Instant.now();

    Progress(Job job, Duration lease) {
        this.jobId = job.id;
        this.attempt = job.attempts;
        this.lease = lease;
    }

    /**
     * @param done of {@code total}, in whatever the job counts
     * @throws Stopped when the job was cancelled, or another node holds it
     */
    public void at(int done, int total) {
        if (Instant.now().isBefore(next)) {
            return;
        }
        next = Instant.now().plus(BETWEEN_REPORTS);
        QuarkusTransaction.requiringNew().run(() -> Job.held(jobId, attempt).orElseThrow(Stopped::new).progress(done, total, lease));
    }
}
