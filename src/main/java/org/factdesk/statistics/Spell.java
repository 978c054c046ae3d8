package org.factdesk.statistics;

import java.util.Locale;

/** A length of time as a person would say it: in the unit that leaves a small number. */
final class Spell {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private Spell() {
    }

    static String said(double seconds) {
        if (seconds < HOUR) {
            return count(Math.round(seconds / MINUTE), "minute");
        }
        return seconds < 2 * DAY ? count(tenths(seconds / HOUR), "hour") : count(tenths(seconds / DAY), "day");
    }

    static double days(double seconds) {
        return seconds / DAY;
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String count(double number, String unit) {
        String written = number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
        return written + " " + unit + (number == 1 ? "" : "s");
    }
}
