package org.factdesk.web;

/** A rule of the house that was not kept. Its message names the rule, for the person who met it. */
public class Refusal extends RuntimeException {

    private final int status;

    private Refusal(int status, String rule) {
        super(rule);
        this.status = status;
    }

    /** The status of the thing, or what another person did meanwhile, does not allow it. */
    public static Refusal conflict(String rule) {
        return new Refusal(409, rule);
    }

    /** This person may not do it. */
    public static Refusal forbidden(String rule) {
        return new Refusal(403, rule);
    }

    public int status() {
        return status;
    }
}
