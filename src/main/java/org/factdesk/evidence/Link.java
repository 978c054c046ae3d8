package org.factdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** An address that claims rest on or were made at, and when the desk looks at it next. */
@Entity
public class Link extends PanacheEntityBase {

    /** A node that is not back by then has stopped. */
    static final Duration LEASE = Duration.ofMinutes(10);
    /** What is missed goes on being missed for so long, on different days, before it counts as gone. */
    static final Duration MISSED_FOR_GOOD = Duration.ofDays(2);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    /** To Hibernate a timeout of -2 means: FOR UPDATE SKIP LOCKED. */
    private static final int SKIP_WHAT_OTHERS_HOLD = -2;
    /** Of the time between two looks, so that links which came together part. */
    private static final double SPREAD = 0.1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String address;
    public Instant dueAt;
    /** When it was first not there, if it has not answered since. */
    public Instant missingSince;
    /** Counts up with each take, so that a node that was too slow can tell. */
    @Version
    public int version;

    /** Takes up the addresses that came meanwhile; the first looks at them are spread over the time between two. */
    static void takeUpNew(Duration every) {
        getEntityManager().createNativeQuery("""
                        INSERT INTO link (address, due_at)
                        SELECT DISTINCT address, now() + random() * CAST(:every AS interval) FROM link_use
                        WHERE NOT EXISTS (SELECT FROM link WHERE link.address = link_use.address)
                        ON CONFLICT DO NOTHING""")
                .setParameter("every", every.toString()).executeUpdate();
    }

    /** One that is due, for as long as {@link #LEASE}; what others are taking at this moment is passed over. */
    static Optional<Link> take() {
        Instant now = Instant.now();
        Optional<Link> taken = Link.<Link>find("dueAt <= ?1 order by dueAt, id", now).withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_WHAT_OTHERS_HOLD).firstResultOptional();
        taken.ifPresent(link -> link.dueAt = now.plus(LEASE));
        return taken;
    }

    /** The link, if nobody took it since. */
    Optional<Link> held() {
        return Link.<Link>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(link -> link.version == version);
    }

    /** What leads there now: pieces of evidence by their id, and null for the claims that were made there. */
    List<Long> users() {
        Stream<?> users = getEntityManager().createNativeQuery("SELECT DISTINCT evidence_id FROM link_use WHERE address = :address", Long.class)
                .setParameter("address", address).getResultStream();
        return users.map(Long.class::cast).toList();
    }

    /** Writes down what was seen; one that was missed for the first time is looked at again the next day. */
    void lookedAt(Answer answer, List<LinkLook> looks, Duration every) {
        missingSince = answer.missingSince(this);
        looks.forEach(look -> look.record(this));
        putOff(answer.mayBeBack(this) ? A_DAY : every);
    }

    void putOff(Duration pause) {
        double part = 1 + SPREAD * (ThreadLocalRandom.current().nextDouble() - 0.5);
        dueAt = Instant.now().plusMillis(Math.round(part * pause.toMillis()));
    }
}
