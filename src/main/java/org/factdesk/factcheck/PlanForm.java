package org.factdesk.factcheck;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.factdesk.web.Forms;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;

/** When a text goes out, by the clock of the desk, and which one the editor had before them. */
public class PlanForm {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);

    @RestForm
    @Pattern(regexp = "\\s*\\d{4}-\\d{2}-\\d{2}\\s*", message = "Give the day, written as 2026-03-04.")
    public String day;
    @RestForm
    @Pattern(regexp = "\\s*\\d{2}:\\d{2}\\s*", message = "Give the time, written as 08:30.")
    public String time;
    @RestForm
    public String revision;

    /** Tomorrow morning is what is meant most often. */
    static PlanForm proposing(ZoneId zone) {
        PlanForm form = new PlanForm();
        form.day = LocalDate.now(zone).plusDays(1).toString();
        form.time = "08:00";
        return form;
    }

    Map<String, String> problems(Forms forms, ZoneId zone) {
        Map<String, String> problems = forms.problems(this);
        if (Forms.typed(day) == null) {
            problems.putIfAbsent("day", "Give the day, written as 2026-03-04.");
        }
        if (Forms.typed(time) == null) {
            problems.putIfAbsent("time", "Give the time, written as 08:30.");
        }
        if (problems.isEmpty()) {
            check(zone, problems);
        }
        return problems;
    }

    private void check(ZoneId zone, Map<String, String> problems) {
        try {
            PlannedPublication.problem(at(zone)).ifPresent(problem -> problems.put("time", problem));
        } catch (DateTimeParseException none) {
            problems.put("day", "There is no such day or time.");
        }
    }

    /** A time that the clock leaves out in spring is an hour later; of one that comes twice in autumn it is the first. */
    Instant at(ZoneId zone) {
        return LocalDateTime.parse(day.strip() + "T" + time.strip(), CLOCK).atZone(zone).toInstant();
    }

    int number() {
        return SeenNumber.read(revision);
    }
}
