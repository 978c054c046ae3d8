package org.factdesk.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.factdesk.article.Fetcher;

/**
 * This node's own way into the web. While nobody at all is reached from here, as when its name service is down, the silence of a
 * host is no news of that host.
 */
final class OwnLine {

    /** What was found of it holds for so long. */
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final int WITNESSES = 3;

    private final Fetcher fetcher;
    private final HostTurns turns;
    private Instant soundUntil = Instant.EPOCH;
    private Instant downUntil = Instant.EPOCH;

    OwnLine(Fetcher fetcher, HostTurns turns) {
        this.fetcher = fetcher;
        this.turns = turns;
    }

    void note(Answer answer) {
        if (answer.isHeard()) {
            soundUntil = Instant.now().plus(A_WHILE);
        }
    }

    /** Asked where a host is silent: if none was heard of late, those are asked that answered last. Where nobody ever did, nobody can tell. */
    boolean isDown(Link silent) {
        Instant now = Instant.now();
        if (soundUntil.isBefore(now) && downUntil.isBefore(now)) {
            askOthers(silent);
        }
        return soundUntil.isBefore(now);
    }

    private void askOthers(Link silent) {
        List<String> others = QuarkusTransaction.requiringNew().call(() -> LinkLook.answeredLast(silent));
        others.stream().limit(WITNESSES).map(address -> Answer.at(address, fetcher, turns.visit())).filter(Answer::isHeard).findFirst()
                .ifPresent(this::note);
        downUntil = Instant.now().plus(A_WHILE);
    }
}
