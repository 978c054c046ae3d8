package org.factdesk.site;

import jakarta.ws.rs.NotFoundException;

/** The id of the last thing on the page before, as a link carries it. */
final class PageKey {

    private PageKey() {
    }

    /** Null where there is none: the first page. What is no id leads nowhere. */
    static Long of(String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[1-9][0-9]{0,17}")) {
            throw new NotFoundException();
        }
        return Long.valueOf(typed);
    }
}
