package org.factdesk.extraction.encoder;

/** What a stretch of text is in an attribution (Newell, Margolin and Ruths, "PolNeAR", LREC 2018). */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** The label, in the BIO form, of the first word of a span. */
    public int begins() {
        return 1 + 2 * ordinal();
    }

    /** The label of its other words. */
    public int goesOn() {
        return begins() + 1;
    }

    /** The role of a label; null outside. */
    static Role of(int label) {
        return label == 0 ? null : values()[(label - 1) / 2];
    }
}
