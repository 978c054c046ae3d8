package org.factdesk.statistics;

import java.util.Arrays;
import java.util.List;
import org.factdesk.audit.Event;
import org.factdesk.audit.HistoryLine;
import org.factdesk.claim.Status;
import org.factdesk.factcheck.History;
import org.factdesk.member.Member;
import org.factdesk.web.Choice;

/** One event of the record, told as far as the one who reads may know it. */
public record EventLine(Event event, HistoryLine told) {

    static final List<String> COLUMNS = List.of("event", "at", "who", "what", "in_words", "reason", "from_status", "to_status", "claim",
            "check", "article", "topic", "member");

    static List<EventLine> of(List<Event> events, Member reader) {
        ClosedToReader closed = ClosedToReader.among(events, reader);
        return events.stream().map(event -> new EventLine(event, History.line(event, reader, closed.hides(event)))).toList();
    }

    /** “New → Assigned”; empty where nothing moved or it must not be told. */
    public String move() {
        return told.from() == null || told.from().equals(told.to()) ? "" : label(told.from()) + " → " + label(told.to());
    }

    List<?> cells() {
        return Arrays.asList(event.id, event.at, told.who(), event.verb, told.what(), told.reason(), told.from(), told.to(), event.claimId,
                event.factCheckId, event.articleId, event.topicId, event.aboutId);
    }

    private static String label(String status) {
        return Choice.named(Status.class, status).map(Status::label).orElse(status);
    }
}
