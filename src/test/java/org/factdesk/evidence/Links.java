package org.factdesk.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.article.Fetcher;
import org.factdesk.claim.Claim;

/** For tests: the links that are named are due, and looked at now, as a node does it. */
@ApplicationScoped
public class Links {

    static final Duration WEEK = Duration.ofDays(7);

    private final Fetcher fetcher;
    private final HostTurns turns;

    Links(Fetcher fetcher, HostTurns turns) {
        this.fetcher = fetcher;
        this.turns = turns;
    }

    LookAtLinks node() {
        return new LookAtLinks(fetcher, turns, WEEK);
    }

    /** In this order, and no other. */
    void areDue(String... addresses) {
        QuarkusTransaction.requiringNew().run(() -> {
            Link.takeUpNew(WEEK);
            Link.update("dueAt = ?1", Instant.now().plus(WEEK));
            for (int i = 0; i < addresses.length; i++) {
                Link.update("dueAt = ?1 where address = ?2", Instant.now().minusSeconds(addresses.length - i), addresses[i]);
            }
        });
    }

    public void lookAt(String... addresses) {
        areDue(addresses);
        node().workOff();
    }

    /** Looked at until it counts as gone. */
    public void findGone(String address) {
        lookAt(address);
        missedFor(address, Duration.ofDays(3));
        lookAt(address);
    }

    /** As if it had been missed for so long already. */
    void missedFor(String address, Duration time) {
        QuarkusTransaction.requiringNew().run(() -> Link.update("missingSince = ?1 where address = ?2", Instant.now().minus(time), address));
    }

    /** Of the first piece of evidence of this claim. */
    Optional<LinkLook> seen(Claim claim) {
        Evidence evidence = Evidence.numbered(claim, 1).orElseThrow();
        return Optional.ofNullable(LinkLook.newest(List.of(evidence)).get(evidence.id));
    }

    List<LinkLook> history(String address) {
        return QuarkusTransaction.requiringNew().call(() -> LinkLook.list("link.address = ?1 order by id", address));
    }

    Link link(String address) {
        return QuarkusTransaction.requiringNew().call(() -> Link.<Link>find("address", address).firstResult());
    }
}
