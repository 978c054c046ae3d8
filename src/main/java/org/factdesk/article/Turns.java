package org.factdesk.article;

import java.time.Duration;
import java.util.Optional;

/** Who asks a host first, where several could at once. A turn lasts as long as one request, and one fetch may need several. */
public interface Turns {

    /** The right to ask a host; given back when its answer was read, or when none came. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** For a person who waits for the page: nobody is let go first. */
    Turns AT_ONCE = host -> Optional.of(() -> { });

    /** Empty while somebody else asks this host, or while it is left alone. */
    Optional<Turn> at(String host);

    /** The host's robots.txt asks to be left alone for so long after each fetch. */
    default void heed(String host, Duration pause) {
    }
}
