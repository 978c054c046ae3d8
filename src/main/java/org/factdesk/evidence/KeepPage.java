package org.factdesk.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.factdesk.article.FetchRefused;
import org.factdesk.article.Fetcher;
import org.factdesk.job.Job;
import org.factdesk.job.NotYet;
import org.factdesk.job.Progress;
import org.factdesk.job.TryLater;
import org.factdesk.job.Work;

/** Fetches the address of a piece of evidence and keeps what answers. The address cannot change meanwhile: that ends the job. */
@ApplicationScoped
class KeepPage implements Work {

    private final Fetcher fetcher;
    private final HostTurns turns;

    KeepPage(Fetcher fetcher, HostTurns turns) {
        this.fetcher = fetcher;
        this.turns = turns;
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.KEEP_PAGE;
    }

    @Override
    public Runnable carryOut(Job job, Progress progress) {
        String address = QuarkusTransaction.requiringNew().call(() -> evidence(job).url);
        HostVisit visit = turns.visit();
        try {
            Capture capture = Capture.of(fetcher.fetchAnything(address, visit));
            return () -> KeptPage.keep(evidence(job), capture);
        } catch (FetchRefused refused) {
            if (refused.reason() == FetchRefused.Reason.NOT_OUR_TURN) {
                throw new NotYet(visit.comesUp());
            }
            if (refused.mayPass() && !job.isLastAttempt()) {
                throw new TryLater(refused.fact());
            }
            return () -> KeptPage.refuse(evidence(job), refused.fact());
        }
    }

    private static Evidence evidence(Job job) {
        return Evidence.findById(job.evidenceId);
    }
}
