package org.factdesk.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.factdesk.web.Forms;

/**
 * What a page says about itself, and its main text. Whatever the page does not state is null: it is asked for when it is needed.
 *
 * @param language a BCP 47 tag such as {@code fr} or {@code fr-CA}
 * @param canonicalUrl absolute, http or https
 * @param body paragraphs separated by an empty line, never null, empty when the page holds no text
 */
public record ArticleText(String title, String byline, String publisher, LocalDate publishedOn, String language,
        String canonicalUrl, String body) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_PUBLISHER = 200;
    static final int LONGEST_BYLINE = 300;

    /** A text of which nothing but its words is known. */
    static ArticleText wordsOnly(String body) {
        return new ArticleText(null, null, null, null, null, null, body);
    }

    /** What is too long to be a title, a name or an address is none; the address in the notation it is found again under. */
    ArticleText storable() {
        return new ArticleText(upTo(LONGEST_TITLE, title), upTo(LONGEST_BYLINE, byline), upTo(LONGEST_PUBLISHER, publisher),
                publishedOn, Languages.storable(language), WebLinkRule.read(canonicalUrl), body);
    }

    /** A page found at an address stands under it, unless the page names another one of the same host. */
    ArticleText foundAt(URI address) {
        String canonical = WebLinkRule.read(canonicalUrl);
        boolean ofThisHost = canonical != null && host(URI.create(canonical)).equals(host(address));
        return new ArticleText(title, byline, publisher, publishedOn, language, ofThisHost ? canonical : address.toString(), body);
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "");
    }

    private static String upTo(int length, String words) {
        return words == null || words.length() > length || words.indexOf('\0') >= 0 ? null : Forms.line(words);
    }
}
