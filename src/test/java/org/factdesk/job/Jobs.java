package org.factdesk.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** For tests: the jobs that are due are done now, by the worker itself. */
@ApplicationScoped
public class Jobs {

    private final Worker worker;

    Jobs(Worker worker) {
        this.worker = worker;
    }

    /** What other tests left undone is nobody's business here. */
    public void forget() {
        QuarkusTransaction.requiringNew().run(() -> Job.update("state = 'CANCELLED', leasedUntil = null, endedAt = ?1 where endedAt is null",
                Instant.now()));
    }

    /** As if the pause before the next try were over. */
    public void waitNoLonger() {
        QuarkusTransaction.requiringNew().run(() -> Job.update("dueAt = ?1 where state = 'WAITING'", Instant.now().minusSeconds(1)));
    }

    public void workOff() {
        worker.workOff();
    }
}
