package org.factdesk.job;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Takes jobs that are due, one after the other: requests keep the other cores. */
@ApplicationScoped
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    /** A node that says nothing for so long has stopped. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final List<Work> works;

    Worker(@All List<Work> works) {
        this.works = works;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void workOff() {
        try {
            while (takesOne()) {
                LOG.debug("One job was taken: there may be another");
            }
        } catch (RuntimeException unavailable) {
            LOG.warnf("No job could be taken, which is tried again: %s", unavailable.getMessage());
        }
    }

    private boolean takesOne() {
        Optional<Job> taken = QuarkusTransaction.requiringNew().call(() -> Job.take(LEASE));
        taken.ifPresent(this::carryOut);
        return taken.isPresent();
    }

    private void carryOut(Job job) {
        try {
            Runnable store = workOf(job).carryOut(job, new Progress(job, LEASE));
            QuarkusTransaction.requiringNew().run(() -> {
                Job held = Job.held(job.id, job.attempts).orElseThrow(Stopped::new);
                store.run();
                held.finish();
            });
        } catch (Stopped stopped) {
            LOG.infof("Job %d, %s, was stopped", job.id, job.kind);
        } catch (NotYet notYet) {
            LOG.debugf("Job %d, %s, is put off: %s", job.id, job.kind, notYet.getMessage());
            whileHeld(job, held -> held.putOff(notYet.until()));
        } catch (TryLater later) {
            LOG.infof("Job %d, %s, is tried later: %s", job.id, job.kind, later.getMessage());
            whileHeld(job, held -> held.fail(later.getMessage()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Job %d, %s, failed at attempt %d", job.id, job.kind, job.attempts);
            whileHeld(job, held -> held.fail(failure.toString()));
        }
    }

    private static void whileHeld(Job job, Consumer<Job> outcome) {
        QuarkusTransaction.requiringNew().run(() -> Job.held(job.id, job.attempts).ifPresent(outcome));
    }

    private Work workOf(Job job) {
        return works.stream().filter(work -> work.kind() == job.kind).findFirst().orElseThrow();
    }
}
