package org.factdesk.article;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What a page states, taken only if it is what it claims to be. Anything else is null: unknown, never put right. */
final class Stated {

    private static final int LONGEST = 1000;
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]([01]\\d|2[0-3]):?[0-5]\\d(?::?[0-5]\\d(?:[.,]\\d{1,9})?)?\\s?(?:Z|[+-](?:0\\d|1[0-8])(?::?[0-5]\\d)?)?)?");

    private Stated() {
    }

    /** Words on one line, entities that were escaped twice undone, or null. */
    static String words(String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String words = Parser.unescapeEntities(text, false).replaceAll("[\\s\\u00a0]+", " ").strip();
        return words.isEmpty() ? null : words;
    }

    /** A person's or publisher's name: some pages put the address of a profile in its place. */
    static String name(String text) {
        String words = words(text);
        return words == null || words.matches("(?i)(https?:|www\\.|@).*") ? null : words;
    }

    /** The day as it was written, in its own offset. Day, month and year must all be there. */
    static LocalDate date(String text) {
        Matcher date = DATE.matcher(text == null ? "" : text.strip());
        if (!date.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(date.group(1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A BCP 47 tag; og:locale writes fr_FR. */
    static String language(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(text.strip().replace('_', '-')).build().toLanguageTag();
            return tag.startsWith("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** Absolute, http or https, with a host and without credentials. */
    static String address(String text) {
        try {
            URI address = text == null ? URI.create("") : URI.create(text.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null ? address.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
