package org.factdesk.job;

import jakarta.enterprise.context.ApplicationScoped;

/** For tests: the jobs that are due are done now, by the worker itself. */
@ApplicationScoped
public class Jobs {

    private final Worker worker;

    Jobs(Worker worker) {
        this.worker = worker;
    }

    public void workOff() {
        worker.workOff();
    }
}
