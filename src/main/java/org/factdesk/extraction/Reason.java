package org.factdesk.extraction;

/** Why a sentence is, or is not, worth checking, in words for an editor. */
public enum Reason {
    FIGURE("states a figure", true),
    COMPARISON("makes a comparison", true),
    PAST("compares with the past", true),
    CAUSE("names a cause", true),
    RECORD("claims a record or an absolute", true),
    PUBLIC_MATTER("concerns money, crime, health, war or law", true),
    DEED("says what somebody did", true),
    NAMES("names people or bodies", true),
    DATED("says when", true),
    STUDY("cites a study or figures", true),
    DENIAL("denies or disputes", true),
    INTERESTED("said by an interested party", true),
    QUOTATION("quotation", true),
    REPORTED("reported speech", true),
    BELIEF("a belief, not a fact", false),
    PREDICTION("prediction", false),
    WISH("wish or demand", false),
    OPINION("opinion", false),
    PRAISE("praise or blame", false),
    QUESTION("question", false),
    COURTESY("greeting or thanks", false),
    FRAGMENT("not a full statement", false);

    private final String label;
    private final boolean speaksFor;

    Reason(String label, boolean speaksFor) {
        this.label = label;
        this.speaksFor = speaksFor;
    }

    /** In lower case, to be listed after a colon. */
    public String label() {
        return label;
    }

    /** Whether it says that these are somebody's words, and not the article's. */
    public boolean isSpeech() {
        return this == QUOTATION || this == REPORTED;
    }

    /** Whether it is a reason to check the claim, and not one to leave it. */
    boolean speaksFor() {
        return speaksFor;
    }
}
