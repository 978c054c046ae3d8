package org.factdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes a job, who loses it, and what becomes of one that fails. */
@QuarkusTest
class JobTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    Jobs jobs;

    @BeforeEach
    @AfterEach
    void noneIsOpen() {
        jobs.forget();
    }

    @Test
    void a_job_is_taken_when_it_is_due_and_once() {
        Long id = queued();
        assertThat(taken()).hasValueSatisfying(job -> assertThat(job.id).isEqualTo(id));
        assertThat(taken()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> Job.<Job>findById(queued()).dueAt = Instant.now().plusSeconds(60));
        assertThat(taken()).isEmpty();
    }

    @Test
    void nodes_that_take_at_the_same_moment_take_different_jobs() throws Exception {
        int nodes = 6;
        IntStream.range(0, nodes).forEach(one -> queued());
        CyclicBarrier start = new CyclicBarrier(nodes);
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<Long>> ids = IntStream.range(0, nodes).mapToObj(node -> pool.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                start.await();
                Long id = Job.take(LEASE).orElseThrow().id;
                start.await();
                return id;
            }))).toList();
            assertThat(ids.stream().map(JobTest::result).distinct()).hasSize(nodes);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_a_stopped_node_dropped_is_taken_again_and_the_node_has_lost_it() {
        Long id = queued();
        int first = taken().orElseThrow().attempts;
        QuarkusTransaction.requiringNew().run(() -> Job.<Job>findById(id).leasedUntil = Instant.now().minusSeconds(1));
        Job again = taken().orElseThrow();
        assertThat(again.id).isEqualTo(id);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Job.held(id, first)).isEmpty();
            assertThat(Job.held(id, again.attempts)).isPresent();
        });
    }

    @Test
    void progress_is_seen_and_a_cancelled_job_stops_at_the_next_step() {
        Long id = queued();
        Job job = taken().orElseThrow();
        new Progress(job, LEASE).at(3, 10);
        QuarkusTransaction.requiringNew().run(() -> assertThat(Job.<Job>findById(id).percent()).isEqualTo(30));
        QuarkusTransaction.requiringNew().run(() -> Job.<Job>findById(id).cancel());
        assertThatThrownBy(() -> new Progress(job, LEASE).at(4, 10)).isInstanceOf(Stopped.class);
    }

    @Test
    void a_job_that_fails_is_tried_again_after_growing_pauses_and_in_the_end_no_more() {
        Long id = queued();
        Duration pause = Duration.ZERO;
        for (int attempt = 1; attempt < Job.MOST_ATTEMPTS; attempt++) {
            Job failed = failed(id, attempt);
            assertThat(failed.state).isEqualTo(Job.State.WAITING);
            Duration next = Duration.between(Instant.now(), failed.dueAt);
            assertThat(next).isGreaterThan(pause);
            pause = next;
        }
        Job last = failed(id, Job.MOST_ATTEMPTS);
        assertThat(last.state).isEqualTo(Job.State.FAILED);
        assertThat(last.problem).isEqualTo("No room");
    }

    @Test
    void a_job_that_is_put_off_has_as_many_attempts_as_before_and_one_who_lost_it_stays_without() {
        Long id = queued();
        int lost = taken().orElseThrow().attempts;
        QuarkusTransaction.requiringNew().run(() -> Job.<Job>findById(id).leasedUntil = Instant.now().minusSeconds(1));
        int attempt = taken().orElseThrow().attempts;
        for (int time = 0; time < Job.MOST_ATTEMPTS; time++) {
            QuarkusTransaction.requiringNew().run(() -> Job.held(id, attempt).orElseThrow().putOff(Instant.now().minusSeconds(1)));
            assertThat(taken()).hasValueSatisfying(job -> assertThat(job.attempts).isEqualTo(attempt));
            QuarkusTransaction.requiringNew().run(() -> assertThat(Job.held(id, lost)).isEmpty());
        }
    }

    private static Job failed(Long id, int attempt) {
        QuarkusTransaction.requiringNew().run(() -> Job.<Job>findById(id).dueAt = Instant.now().minusSeconds(1));
        assertThat(taken()).hasValueSatisfying(job -> assertThat(job.attempts).isEqualTo(attempt));
        QuarkusTransaction.requiringNew().run(() -> Job.held(id, attempt).orElseThrow().fail("No room"));
        return QuarkusTransaction.requiringNew().call(() -> Job.findById(id));
    }

    private static Long queued() {
        long article = Story.article();
        return QuarkusTransaction.requiringNew().call(() -> Job.about(Job.Kind.READ_ARTICLE, article).id);
    }

    private static Optional<Job> taken() {
        return QuarkusTransaction.requiringNew().call(() -> Job.take(LEASE));
    }

    private static Long result(Future<Long> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
