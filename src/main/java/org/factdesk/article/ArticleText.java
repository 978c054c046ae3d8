package org.factdesk.article;

import java.time.LocalDate;

/**
 * What a page says about itself, and its main text. Whatever the page does not state is null: it is asked for when it is needed.
 *
 * @param language a BCP 47 tag such as {@code fr} or {@code fr-CA}
 * @param canonicalUrl absolute, http or https
 * @param body paragraphs separated by an empty line, never null, empty when the page holds no text
 */
public record ArticleText(String title, String byline, String publisher, LocalDate publishedOn, String language,
        String canonicalUrl, String body) {
}
