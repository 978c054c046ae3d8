package org.factdesk.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** Times as a person would say them, in the newsroom's zone; exact ones for {@code title} and {@code datetime}. */
@TemplateExtension
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(Newsroom.locale());
    private static final DateTimeFormatter DAY_AND_TIME =
            new DateTimeFormatterBuilder().append(DAY).appendPattern(", HH:mm").toFormatter(Newsroom.locale());
    private static final DateTimeFormatter TO_THE_SECOND =
            new DateTimeFormatterBuilder().append(DAY).appendPattern(", HH:mm:ss zzz").toFormatter(Newsroom.locale());

    private Times() {
    }

    public static String said(Instant at) {
        Duration since = Duration.between(at, Instant.now());
        if (since.isNegative() || since.toHours() >= 12) {
            return DAY_AND_TIME.format(local(at));
        }
        if (since.toMinutes() < 1) {
            return "just now";
        }
        if (since.toMinutes() < 60) {
            return count(since.toMinutes(), "minute");
        }
        return count(since.toHours(), "hour");
    }

    public static String exact(Instant at) {
        return TO_THE_SECOND.format(local(at));
    }

    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    public static String exact(LocalDate day) {
        return DAY.format(day);
    }

    /** For programs, to the second: HTML takes at most three digits after it. */
    public static String stamp(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public static String stamp(LocalDate day) {
        return day.toString();
    }

    /** The day in the newsroom's zone, as readers see it. */
    public static String day(Instant at) {
        return DAY.format(local(at));
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(Arc.container().instance(Newsroom.class).get().zone());
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
