package org.factdesk.factcheck;

/**
 * Something that a fact-check lacks, or that is weak in it. An error stops publishing; a warning is acknowledged by an editor.
 *
 * @param subject what of it is meant, such as {@code claim 12}; with the rule it tells one finding from another
 * @param link to the field that mends it
 */
public record Finding(Rule rule, String subject, String words, String link) {

    public enum Level {
        ERROR, WARNING
    }

    public enum Rule {
        NO_TEXT(Level.ERROR),
        NO_VERDICT(Level.ERROR),
        TEXT_NOT_PASSED(Level.ERROR),
        NO_EVIDENCE(Level.ERROR),
        NO_SUCH_SOURCE(Level.ERROR),
        NO_SUCH_IMAGE(Level.ERROR),
        CLAIM_REVIEW(Level.ERROR),
        NO_CLAIMANT(Level.WARNING),
        NO_DATE(Level.WARNING),
        NO_APPEARANCE(Level.WARNING),
        NO_REPLY(Level.WARNING),
        REPLY_PENDING(Level.WARNING),
        ONE_SOURCE(Level.WARNING),
        DEAD_LINK(Level.WARNING),
        UNCITED_SOURCE(Level.WARNING),
        FIGURE_WITHOUT_SOURCE(Level.WARNING),
        WEAK_ALTERNATIVE(Level.WARNING),
        REPEATED_CLAIM(Level.WARNING);

        private final Level level;

        Rule(Level level) {
            this.level = level;
        }
    }

    public Level level() {
        return rule.level;
    }

    public boolean isError() {
        return level() == Level.ERROR;
    }

    /** For acknowledging: another subject is another finding. */
    public String key() {
        return rule + " " + subject;
    }
}
