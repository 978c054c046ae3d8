package org.factdesk.claim;

/** Where a claim stands. How it gets from one to the next is the business of {@link Transition}. */
public enum Status {
    NEW("New"),
    ASSIGNED("Assigned"),
    IN_REVIEW("In review"),
    DISPUTED("Disputed"),
    AGREED("Agreed"),
    APPROVED("Approved"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrawn"),
    DISMISSED("Dismissed"),
    DUPLICATE("Duplicate");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
