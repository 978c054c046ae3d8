package org.factdesk.factcheck;

/** Why a text that readers had was changed. The public note tells it in words; this is what the desk and its assessors count. */
public enum Cause {
    OWN_ERROR("Our own error"),
    SOURCE_WRONG("A source was wrong"),
    SOURCE_CHANGED("A source changed"),
    NEW_EVIDENCE("New evidence"),
    UNCLEAR("Unclear wording"),
    TRANSLATION("Wrong translation"),
    TECHNICAL("Technical fault");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
