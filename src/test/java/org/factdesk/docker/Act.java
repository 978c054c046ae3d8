package org.factdesk.docker;

import org.factdesk.testing.Person;

/**
 * What somebody tried on a claim, and the answer to it.
 *
 * @param word found nowhere else, where the record keeps one
 * @param status of HTTP, or {@link #NONE} where the application was gone before it answered
 * @param leadsTo where the answer sends the window next; an empty word where it stays
 * @param said the words of the page that came back
 */
record Act(Deed deed, Person person, long claim, String word, int status, String leadsTo, String said) {

    static final int NONE = 0;
    private static final int DONE = 303;

    static Act unanswered(Deed deed, Person person, long claim, String word) {
        return new Act(deed, person, claim, word, NONE, "", "");
    }

    boolean isAcknowledged() {
        return status == DONE;
    }

    boolean isUnanswered() {
        return status == NONE;
    }

    boolean isRefused() {
        return !isAcknowledged() && !isUnanswered();
    }

    String name() {
        return person.name();
    }
}
