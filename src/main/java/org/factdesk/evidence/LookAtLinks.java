package org.factdesk.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factdesk.article.Fetcher;
import org.jboss.logging.Logger;

/**
 * Looks at each link once a week, or as often as is set, one after the other. It is no {@code Job}: there are many, they are never
 * done, and nobody waits for them, so they keep out of the way of what somebody waits for.
 */
@ApplicationScoped
class LookAtLinks {

    private static final Logger LOG = Logger.getLogger(LookAtLinks.class);
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Fetcher fetcher;
    private final HostTurns turns;
    private final OwnLine line;
    private final Duration every;
    private volatile boolean stopping;

    LookAtLinks(Fetcher fetcher, HostTurns turns, @ConfigProperty(name = "factdesk.evidence.look-at-links-every") Duration every) {
        this.fetcher = fetcher;
        this.turns = turns;
        this.line = new OwnLine(fetcher, turns);
        this.every = every;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void workOff() {
        try {
            QuarkusTransaction.requiringNew().run(() -> Link.takeUpNew(every));
            while (!stopping && looksAtOne()) {
                LOG.debug("One link was looked at: there may be another");
            }
        } catch (RuntimeException unavailable) {
            LOG.warnf("No link could be looked at, which is tried again: %s", unavailable.getMessage());
        }
    }

    /** What is being looked at is dropped, and nothing of it stored: its time comes again. */
    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    private boolean looksAtOne() {
        Optional<Link> taken = QuarkusTransaction.requiringNew().call(Link::take);
        taken.ifPresent(this::lookAt);
        return taken.isPresent();
    }

    private void lookAt(Link link) {
        try {
            List<Long> users = QuarkusTransaction.requiringNew().call(link::users);
            if (users.isEmpty()) {
                store(link, unused -> unused.putOff(every));
                return;
            }
            Answer answer = Answer.at(link.address, fetcher, turns.visit());
            if (answer.isToCome()) {
                store(link, waiting -> waiting.putOff(A_MOMENT));
                return;
            }
            line.note(answer);
            if (answer.isSilence() && line.isDown(link)) {
                LOG.warnf("Nobody is reached from here, so nothing is said of link %d", link.id);
                store(link, unheard -> unheard.putOff(A_DAY));
                return;
            }
            List<LinkLook> looks = users.stream()
                    .map(user -> QuarkusTransaction.requiringNew().call(() -> LinkLook.of(link, user, answer))).toList();
            store(link, seen -> seen.lookedAt(answer, looks, every));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Link %d could not be looked at", link.id);
            store(link, odd -> odd.putOff(A_DAY));
        }
    }

    private void store(Link link, Consumer<Link> outcome) {
        if (!stopping) {
            QuarkusTransaction.requiringNew().run(() -> link.held().ifPresent(outcome));
        }
    }
}
