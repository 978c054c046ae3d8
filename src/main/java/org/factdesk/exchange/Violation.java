package org.factdesk.exchange;

/** A rule of ClaimReview that a piece of mark-up does not keep, by its number in the rules the linter documents. */
public record Violation(Level level, int rule, String why) {

    public enum Level {
        /** Without it the mark-up is not used at all. */
        REQUIRED,
        /** Without it the mark-up says less, or less clearly, than it could. */
        RECOMMENDED
    }

    static Violation required(int rule, String why) {
        return new Violation(Level.REQUIRED, rule, why);
    }

    static Violation recommended(int rule, String why) {
        return new Violation(Level.RECOMMENDED, rule, why);
    }
}
