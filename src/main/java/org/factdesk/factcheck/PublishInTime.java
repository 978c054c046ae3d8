package org.factdesk.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.factdesk.claim.ClaimMoved;
import org.factdesk.claim.Status;
import org.factdesk.job.Job;
import org.factdesk.job.Progress;
import org.factdesk.job.Work;

/** Carries out what is planned, and calls it off when a claim of it is no longer ready. */
@ApplicationScoped
class PublishInTime implements Work {

    @Override
    public Job.Kind kind() {
        return Job.Kind.PUBLISH_CHECK;
    }

    /** Nothing takes long here: all of it happens in the transaction that ends the job. */
    @Override
    public Runnable carryOut(Job job, Progress progress) {
        return () -> {
            FactCheck.locked(PlannedPublication.checkOf(job.plannedPublicationId)).orElseThrow();
            PlannedPublication.<PlannedPublication>findByIdOptional(job.plannedPublicationId).filter(PlannedPublication::isOpen)
                    .ifPresent(PlannedPublication::carryOut);
        };
    }

    void callOff(@Observes ClaimMoved moved) {
        if (moved.from() == Status.APPROVED && moved.claim().status != Status.PUBLISHED) {
            FactCheck.covering(moved.claim()).flatMap(PlannedPublication::openOf).ifPresent(plan -> plan.callOff(moved.member(),
                    "claim %d is %s now".formatted(moved.claim().id, moved.claim().status.label().toLowerCase())));
        }
    }
}
