package org.factdesk.job;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of work that goes on beside requests, as a row: it survives a restart, and any node may take it. */
@Entity
public class Job extends PanacheEntityBase {

    /** Each is about one thing, which a column of its own names. */
    public enum Kind {
        READ_ARTICLE("articleId", job -> job.articleId), KEEP_PAGE("evidenceId", job -> job.evidenceId),
        PUBLISH_CHECK("plannedPublicationId", job -> job.plannedPublicationId);

        private final String about;
        private final Function<Job, Long> aboutId;

        Kind(String about, Function<Job, Long> aboutId) {
            this.about = about;
            this.aboutId = aboutId;
        }
    }

    public enum State { WAITING, RUNNING, DONE, FAILED, CANCELLED }

    static final int MOST_ATTEMPTS = 5;
    private static final int LONGEST_PROBLEM = 1000;
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    /** To Hibernate a timeout of -2 means: FOR UPDATE SKIP LOCKED. */
    private static final int SKIP_WHAT_OTHERS_HOLD = -2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    public Long articleId;
    public Long evidenceId;
    public Long plannedPublicationId;
    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;
    public Instant dueAt = Instant.now();
    public Instant leasedUntil;
    public int attempts;
    public int done;
    public int total;
    public String problem;
    public Instant addedAt = Instant.now();
    public Instant endedAt;

    /** To be done as soon as the transaction that asks for it has ended. */
    public static Job about(Kind kind, Long id) {
        Job job = new Job();
        job.kind = kind;
        switch (kind) {
            case READ_ARTICLE -> job.articleId = id;
            case KEEP_PAGE -> job.evidenceId = id;
            case PUBLISH_CHECK -> job.plannedPublicationId = id;
        }
        job.persist();
        return job;
    }

    public static Optional<Job> latest(Kind kind, Long id) {
        return find("kind = ?1 and " + kind.about + " = ?2 order by id desc", kind, id).firstResultOptional();
    }

    /** By the id of what each is about. */
    public static Map<Long, Job> latest(Kind kind, Collection<Long> ids) {
        return Job.<Job>stream("kind = ?1 and " + kind.about + " in ?2 order by id", kind, ids)
                .collect(Collectors.toMap(kind.aboutId, Function.identity(), (earlier, later) -> later));
    }

    /** The one that waits or runs, locked: whoever stops it does not meet the one who ends it. */
    public static Optional<Job> open(Kind kind, Long id) {
        return Job.<Job>find("kind = ?1 and " + kind.about + " = ?2 and state in (?3, ?4)", kind, id, State.WAITING, State.RUNNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Takes what is due, or what another node has dropped; what others are taking at this moment is passed over. */
    static Optional<Job> take(Duration lease) {
        Instant now = Instant.now();
        Optional<Job> taken = Job.<Job>find("state = ?1 and dueAt <= ?3 or state = ?2 and leasedUntil < ?3 order by dueAt, id",
                State.WAITING, State.RUNNING, now).withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_WHAT_OTHERS_HOLD).firstResultOptional();
        taken.ifPresent(job -> {
            job.state = State.RUNNING;
            job.attempts++;
            job.leasedUntil = now.plus(lease);
            job.problem = null;
        });
        return taken;
    }

    /** The job, if the lease that was taken with this attempt still holds. */
    static Optional<Job> held(Long id, int attempt) {
        return Job.<Job>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(job -> job.state == State.RUNNING && job.attempts == attempt);
    }

    void progress(int nowDone, int ofTotal, Duration lease) {
        total = ofTotal;
        done = Math.min(nowDone, ofTotal);
        leasedUntil = Instant.now().plus(lease);
    }

    void finish() {
        done = total;
        end(State.DONE);
    }

    /** Another try, each after a longer pause; in the end none. */
    void fail(String why) {
        problem = why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
        if (isLastAttempt()) {
            end(State.FAILED);
            return;
        }
        state = State.WAITING;
        leasedUntil = null;
        dueAt = Instant.now().plusSeconds((long) Math.pow(4, attempts));
    }

    /** Nothing was tried: it comes up by then, and is tried as often as if it had not come up before. */
    void putOff(Instant until) {
        attempts--;
        state = State.WAITING;
        leasedUntil = null;
        dueAt = until;
    }

    /** Whoever is at it notices with the next step and stores nothing. */
    public void cancel() {
        end(State.CANCELLED);
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether it came up, and its turn had not come. */
    public boolean isPutOff() {
        return state == State.WAITING && problem == null && dueAt.isAfter(Instant.now());
    }

    /** Whether nobody tries once more should this attempt fail. */
    public boolean isLastAttempt() {
        return attempts >= MOST_ATTEMPTS;
    }

    /** Whether it ended without having been done. */
    public boolean isFruitless() {
        return state == State.FAILED || state == State.CANCELLED;
    }

    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    private void end(State outcome) {
        state = outcome;
        leasedUntil = null;
        endedAt = Instant.now();
    }
}
