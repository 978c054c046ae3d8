package org.factdesk.factcheck;

/** The number of a revision as a form sends it. */
final class RevisionNumber {

    /** No revision has it: whoever sends nothing, or nonsense, is told what the latest one is. */
    private static final int NONE = -1;

    private RevisionNumber() {
    }

    static int read(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NONE;
    }
}
