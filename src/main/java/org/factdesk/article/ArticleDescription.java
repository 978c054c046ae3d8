package org.factdesk.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is known of an article besides its words; null for what is not.
 *
 * @param language one of {@link Languages#all}, or {@link Languages#UNKNOWN}
 */
public record ArticleDescription(String title, String publisher, String byline, String url, LocalDate publishedOn, String language) {

    static ArticleDescription of(Article article) {
        return new ArticleDescription(article.title, article.publisher, article.byline, article.url, article.publishedOn,
                Languages.choice(article.language));
    }

    /** The names of what differs, for the record. */
    List<String> differencesTo(ArticleDescription other) {
        List<String> names = new ArrayList<>();
        addIfDifferent(names, "title", title, other.title);
        addIfDifferent(names, "publisher", publisher, other.publisher);
        addIfDifferent(names, "author", byline, other.byline);
        addIfDifferent(names, "address", url, other.url);
        addIfDifferent(names, "date", publishedOn, other.publishedOn);
        addIfDifferent(names, "language", language, other.language);
        return names;
    }

    /** Whether the extraction would read the words otherwise. */
    boolean readsLike(ArticleDescription other) {
        return Objects.equals(publishedOn, other.publishedOn) && Objects.equals(language, other.language);
    }

    public String languageName() {
        return Languages.name(language);
    }

    private static void addIfDifferent(List<String> names, String name, Object mine, Object other) {
        if (!Objects.equals(mine, other)) {
            names.add(name);
        }
    }
}
