package org.factdesk.web;

/** The number of the version or revision that somebody saw when they filled in a form. */
public final class SeenNumber {

    /** Nothing has it: whoever sends nothing, or nonsense, is told what there is now. */
    private static final int NONE = -1;

    private SeenNumber() {
    }

    public static int read(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NONE;
    }
}
