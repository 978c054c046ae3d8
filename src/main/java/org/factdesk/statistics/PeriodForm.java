package org.factdesk.statistics;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days somebody wants counted. Without a first day it is the last weeks, without a last one it is up to today. */
public class PeriodForm {

    private static final int MOST_YEARS = 5;

    @RestQuery
    @PastDay
    public String from;
    @RestQuery
    @PastDay
    public String to;

    Map<String, String> problems(Forms forms, ZoneId zone) {
        Map<String, String> problems = forms.problems(this);
        if (problems.isEmpty()) {
            Period period = period(zone);
            if (period.from().isAfter(period.to())) {
                problems.put("from", "The first day comes before the last.");
            } else if (period.from().isBefore(period.to().minusYears(MOST_YEARS))) {
                problems.put("from", "At most five years at once.");
            }
        }
        return problems;
    }

    Period period(ZoneId zone) {
        LocalDate last = PastDayRule.read(to);
        Period usual = Period.weeksUpTo(last == null ? LocalDate.now(zone) : last, zone);
        LocalDate first = PastDayRule.read(from);
        return first == null ? usual : new Period(first, usual.to(), zone);
    }

    /** For a file, whose address only our pages write. */
    Period required(Forms forms, ZoneId zone) {
        if (!problems(forms, zone).isEmpty()) {
            throw new NotFoundException();
        }
        return period(zone);
    }
}
