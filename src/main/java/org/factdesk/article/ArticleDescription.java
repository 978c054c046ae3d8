package org.factdesk.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is known of an article besides its words; null for what is not. */
public record ArticleDescription(String title, String publisher, String byline, String url, LocalDate publishedOn) {

    static ArticleDescription of(Article article) {
        return new ArticleDescription(article.title, article.publisher, article.byline, article.url, article.publishedOn);
    }

    /** The names of what differs, for the record. */
    List<String> differencesTo(ArticleDescription other) {
        List<String> names = new ArrayList<>();
        addIfDifferent(names, "title", title, other.title);
        addIfDifferent(names, "publisher", publisher, other.publisher);
        addIfDifferent(names, "author", byline, other.byline);
        addIfDifferent(names, "address", url, other.url);
        addIfDifferent(names, "date", publishedOn, other.publishedOn);
        return names;
    }

    private static void addIfDifferent(List<String> names, String name, Object mine, Object other) {
        if (!Objects.equals(mine, other)) {
            names.add(name);
        }
    }
}
