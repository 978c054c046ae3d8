package org.factdesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Through whom, or what, somebody's words came: "according to statements translated by …", "on state television". */
final class Chain {

    private static final int FURTHEST = 90;
    private static final int LONGEST = 200;

    /** Where words are said; what stands before is who runs it. */
    private static final Pattern MEDIUM = Pattern.compile(
        "^\\s*(?:\\w+ ){0,3}?((?:on|in|via|through|to) (?:(?:an?|the|his|her|their) )?(?:[\\w\u2019'-]+ ){0,4}?"
            + "(?:television|tv|radio|twitter|x|facebook|instagram|telegram|youtube|linkedin|tiktok|bluesky|threads|interview|statement|tweet|post|memo|letter|email|book|speech|report))\\b",
        Pattern.CASE_INSENSITIVE);

    private Chain() {
    }

    /** Null if the text does not say. @param here the attributions of the same passage */
    static String of(Attribution attribution, List<Attribution> here, String text) {
        if (attribution.cue() == null || attribution.isAccording()) return null;
        for (Attribution other : here) {
            boolean carries = other.isAccording() && other.content().isEmpty() && other.source() != null
                && other.start() > attribution.start() && other.source().text().length() < LONGEST;
            if (carries) return "according to " + other.source().text();
        }
        int from = attribution.source() == null ? attribution.cue().end() : Math.max(attribution.cue().end(), attribution.source().end());
        int to = Math.min(text.length(), from + FURTHEST);
        Matcher medium = MEDIUM.matcher(text.substring(from, to).split("[.,;:\\n\u201C\"]", 2)[0]);
        return medium.find() ? medium.group(1) : null;
    }
}
