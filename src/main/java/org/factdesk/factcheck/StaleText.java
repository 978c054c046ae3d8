package org.factdesk.factcheck;

/** Somebody saved while this text was being written. Both are here, so that nothing is lost. */
public class StaleText extends RuntimeException {

    private final transient Revision theirs;
    private final transient Text mine;

    StaleText(Revision theirs, Text mine) {
        super("Somebody else saved this text while you were writing.");
        this.theirs = theirs;
        this.mine = mine;
    }

    public Revision theirs() {
        return theirs;
    }

    public Text mine() {
        return mine;
    }
}
