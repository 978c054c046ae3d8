package org.factdesk.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the world's countries in English, from the locale data of the platform. */
final class Countries {

    private static final Set<String> NAMES = new HashSet<>(Set.of("Britain", "Russia", "South Korea", "North Korea", "Syria", "Iran", "the US", "the UK", "America"));

    static {
        Arrays.stream(Locale.getISOCountries()).map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)).forEach(NAMES::add);
    }

    private Countries() {
    }

    /** The country named last before a place of the text, no further back than a passage or two; null if there is none. */
    static String lastBefore(String text, int from, int position) {
        String best = null;
        int bestEnd = -1;
        String before = text.substring(from, position);
        for (String name : NAMES) {
            int at = lastWhole(before, name);
            if (at < 0) continue;
            int end = at + name.length();
            boolean better = end > bestEnd || end == bestEnd && name.length() > best.length();
            if (better) {
                best = name;
                bestEnd = end;
            }
        }
        return best;
    }

    private static int lastWhole(String text, String name) {
        for (int at = text.lastIndexOf(name); at >= 0; at = text.lastIndexOf(name, at - 1)) {
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = at + name.length() == text.length() || !Character.isLetter(text.charAt(at + name.length()));
            if (begins && ends) return at;
        }
        return -1;
    }
}
