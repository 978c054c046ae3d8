package org.factdesk.extraction;

/** Told how far a long text has been read. It may throw to stop the reading. */
public interface ReadingProgress {

    ReadingProgress UNWATCHED = (done, total) -> { };

    /** @param done sentences of {@code total} */
    void at(int done, int total);
}
