package org.factdesk.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns days of the week, "last month" and "this year" into dates where the date of the article is known. Days to come, days said of
 * "last" or "next", and spans of time ("over the last year") are unsure, and stay.
 */
final class Dates {

    private static final Pattern DAY = Pattern.compile(
        "\\b(?<before>on |On |last |next |this |every |Last |Next |This |Every |late |early )?"
            + "(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[Yy]esterday)\\b(?<after> (?:morning|afternoon|evening|night)|['\u2019]s|,? (?:\\d|January|February|March|April|May|June|July|August|September|October|November|December))?");
    private static final Pattern TO_COME = Pattern.compile("\\b(?:will|would|going to|next|plans?|planned|scheduled|upcoming|is to|are to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
        "\\b(?:(?<before>in|of|since|from|until|by|during|over|for|within|the|past) )?(?<which>last|this) (?<unit>year|month)\\b(?<owner>['\u2019]s)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BEFORE_A_SPAN = Set.of("over", "for", "within", "the", "past");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final LocalDate published;

    /** @param published null if it is not known */
    Dates(LocalDate published) {
        this.published = published;
    }

    /** @param unclear gets the days that stay */
    String dated(String wording, List<String> unclear) {
        boolean toCome = TO_COME.matcher(wording).find();
        String dated = DAY.matcher(wording).replaceAll(found -> Matcher.quoteReplacement(dated(found, (Matcher) found, toCome, unclear)));
        return PERIOD.matcher(dated).replaceAll(found -> Matcher.quoteReplacement(period((Matcher) found, unclear)));
    }

    private String period(Matcher found, List<String> unclear) {
        String before = found.group("before");
        if (published == null || before != null && BEFORE_A_SPAN.contains(before.toLowerCase(Locale.ROOT))) {
            unclear.add(found.group("which").toLowerCase(Locale.ROOT) + " " + found.group("unit"));
            return found.group();
        }
        int back = found.group("which").equalsIgnoreCase("last") ? 1 : 0;
        boolean year = found.group("unit").equalsIgnoreCase("year");
        String name = year ? String.valueOf(published.getYear() - back) : MONTH.format(published.minusMonths(back));
        if (before != null) return before + " " + name;
        if (found.group("owner") != null) return name + found.group("owner");
        return (Character.isUpperCase(found.group().charAt(0)) ? "In " : "in ") + name;
    }

    private String dated(java.util.regex.MatchResult found, Matcher matcher, boolean toCome, List<String> unclear) {
        String before = matcher.group("before") == null ? "" : matcher.group("before");
        String after = matcher.group("after") == null ? "" : matcher.group("after");
        // With a day or a month behind it, it is a date already
        if (after.startsWith(",") || after.matches(" (?:\\d|[A-Z]).*")) return found.group();
        boolean plain = before.isEmpty() || before.equalsIgnoreCase("on ");
        if (published == null || toCome || !plain || after.endsWith("s")) {
            unclear.add(matcher.group("day"));
            return found.group();
        }
        String on = before.equals("On ") || found.start() == 0 ? "On " : "on ";
        String time = after.isEmpty() ? "" : "the" + after + " of ";
        return on + time + WRITTEN.format(day(matcher.group("day")));
    }

    private LocalDate day(String name) {
        if (name.equalsIgnoreCase("yesterday")) return published.minusDays(1);
        return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT))));
    }
}
