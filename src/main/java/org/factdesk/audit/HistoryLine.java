package org.factdesk.audit;

import java.time.Instant;

/**
 * One line of a history in words: who did what, why and when.
 *
 * @param from the status before, by its name; null where nothing moved or it must not be told, like {@code to}
 */
public record HistoryLine(String who, String what, String reason, String from, String to, Instant at) {

    public static HistoryLine of(Event event) {
        return new HistoryLine(who(event), event.detail == null ? event.verb.words() : told(event.verb, event.detail), event.reason,
                event.fromStatus, event.toStatus, event.at);
    }

    /** For whom it must not be told to what end. */
    public static HistoryLine withoutDetail(Event event) {
        return new HistoryLine(who(event), event.verb.words(), null, null, null, event.at);
    }

    public HistoryLine withoutReason() {
        return new HistoryLine(who, what, null, from, to, at);
    }

    private static String who(Event event) {
        return event.member == null ? "Factdesk" : event.member.name;
    }

    private static String told(Verb verb, String detail) {
        if (verb == Verb.CLAIM_ASSIGNED || verb == Verb.CLAIM_MARKED_DUPLICATE) {
            return verb.words() + " " + detail;
        }
        // "added evidence" and "evidence 3" say one thing
        String lastWord = verb.words().substring(verb.words().lastIndexOf(' ') + 1);
        return detail.startsWith(lastWord + " ") ? verb.words() + detail.substring(lastWord.length()) : verb.words() + ": " + detail;
    }
}
