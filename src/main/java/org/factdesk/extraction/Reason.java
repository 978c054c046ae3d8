package org.factdesk.extraction;

/** Why a sentence is, or is not, worth checking, in words for an editor. */
public enum Reason {
    FIGURE("states a figure"),
    COMPARISON("makes a comparison"),
    PAST("compares with the past"),
    CAUSE("names a cause"),
    RECORD("claims a record or an absolute"),
    PUBLIC_MATTER("concerns money, crime, health, war or law"),
    DEED("says what somebody did"),
    NAMES("names people or bodies"),
    DATED("says when"),
    STUDY("cites a study or figures"),
    QUOTATION("quotation"),
    REPORTED("reported speech"),
    DENIAL("denies or disputes"),
    PREDICTION("prediction"),
    WISH("wish or demand"),
    OPINION("opinion"),
    PRAISE("praise or blame"),
    QUESTION("question"),
    COURTESY("greeting or thanks"),
    FRAGMENT("not a full statement");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** In lower case, to be listed after a colon. */
    public String label() {
        return label;
    }
}
