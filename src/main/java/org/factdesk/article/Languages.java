package org.factdesk.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Languages by their English names. */
public final class Languages {

    public record Language(String value, String label) {
    }

    public static final String UNKNOWN = "und";

    private static final Pattern STORABLE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final List<Language> ALL = Arrays.stream(Locale.getISOLanguages())
            .map(code -> new Language(code, name(code)))
            .filter(language -> !language.label().equals(language.value()))
            .sorted(Comparator.comparing(Language::label))
            .toList();

    private Languages() {
    }

    /** To choose from, by name. */
    public static List<Language> all() {
        return ALL;
    }

    /** "French" for {@code fr-CA}; for a tag that nobody knows, the tag. */
    public static String name(String tag) {
        return tag.equals(UNKNOWN) ? "language not known" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    public static boolean isChoice(String tag) {
        return ALL.stream().anyMatch(language -> language.value().equals(tag));
    }

    /** What to choose for a tag: its language without region or script. */
    static String choice(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return isChoice(language) ? language : UNKNOWN;
    }

    /** The tag, or null where it cannot be stored as one or says nothing. */
    static String storable(String tag) {
        return tag == null || tag.equals(UNKNOWN) || !STORABLE.matcher(tag).matches() ? null : tag;
    }
}
