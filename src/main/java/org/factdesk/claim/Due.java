package org.factdesk.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Times;

/** When a claim is due, seen from today; never, once it is closed or public. */
public record Due(LocalDate on, LocalDate today) {

    private static final Set<Status> CLOSED = Set.of(Status.PUBLISHED, Status.WITHDRAWN, Status.DISMISSED, Status.DUPLICATE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Newsroom.locale());

    public static Due of(Claim claim, LocalDate today) {
        return new Due(CLOSED.contains(claim.stage()) ? null : claim.dueOn, today);
    }

    public boolean late() {
        return on != null && on.isBefore(today);
    }

    public String said() {
        if (on == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, on);
        if (late()) {
            return days == -1 ? "1 day late" : -days + " days late";
        }
        if (days == 0 || days == 1) {
            return days == 0 ? "today" : "tomorrow";
        }
        return on.getYear() == today.getYear() ? DAY.format(on) : Times.said(on);
    }
}
