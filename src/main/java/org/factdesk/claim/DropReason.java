package org.factdesk.claim;

/** Why the newsroom does not go on with a claim. */
public enum DropReason {
    NOT_CHECKABLE("not checkable"),
    TRIVIAL("trivial"),
    ALREADY_CHECKED("already checked"),
    NO_EVIDENCE("no evidence to be had"),
    NOT_NOW("not now");

    private final String label;

    DropReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
