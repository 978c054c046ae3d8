package org.factdesk.article;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.util.Timeout;
import org.factdesk.article.FetchRefused.Reason;

/** The one clock of a whole fetch: robots.txt, redirects, connecting and reading all live off it. */
final class Deadline {

    private final long endsAt;
    private final AtomicReference<Cancellable> running = new AtomicReference<>();

    Deadline(Duration limit) {
        endsAt = System.nanoTime() + limit.toNanos();
    }

    /** @throws FetchRefused TOO_SLOW when nothing remains */
    Timeout remaining() throws FetchRefused {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(endsAt - System.nanoTime());
        if (milliseconds <= 0) {
            throw new FetchRefused(Reason.TOO_SLOW);
        }
        return Timeout.ofMilliseconds(milliseconds);
    }

    /** What is to be broken off when time is up, in place of what was named before. */
    void watches(Cancellable request) {
        running.set(request);
    }

    void breakOff() {
        Cancellable request = running.get();
        if (request != null) {
            request.cancel();
        }
    }
}
