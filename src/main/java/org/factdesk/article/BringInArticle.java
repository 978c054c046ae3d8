package org.factdesk.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.job.Job;
import org.factdesk.member.Member;
import org.hibernate.exception.ConstraintViolationException;

/**
 * A text comes in. The same words are stored once only. Its claims are sought before the transaction opens, so that the text
 * keeps no connection waiting; a long one is stored first, and read beside the requests.
 */
@ApplicationScoped
public class BringInArticle {

    /** UTF-16 units, some 7,000 words: two seconds on a small machine. */
    static final int READ_AT_ONCE = 40_000;

    /** @param known the same words were there already and nothing was stored */
    public record Outcome(long id, boolean known) {
    }

    /** @param member asked for inside the transaction that stores the article */
    public Outcome bringIn(ArticleText text, Supplier<Member> member) {
        Optional<Long> known = known(text);
        if (known.isPresent()) {
            return new Outcome(known.get(), true);
        }
        ArticleText storable = text.storable();
        Extractor extractor = Extractor.load();
        String language = storable.language() == null ? extractor.language(storable.body()) : storable.language();
        try {
            return new Outcome(isLong(storable, language) ? storeForLater(storable, language, member)
                    : storeRead(storable, extractor.extract(storable.body(), language, storable.publishedOn()), member), false);
        } catch (ConstraintViolationException alreadyThere) {
            // Somebody else brought in the same words a moment ago
            return new Outcome(known(text).orElseThrow(() -> alreadyThere), true);
        }
    }

    private static Optional<Long> known(ArticleText text) {
        return QuarkusTransaction.requiringNew().call(() -> Article.withWords(text.body()).map(article -> article.id));
    }

    /** So long that its reading would keep the browser waiting. */
    private static boolean isLong(ArticleText text, String language) {
        return text.body().length() > READ_AT_ONCE && Extractor.load().hasModel(language);
    }

    private static long storeRead(ArticleText text, Extraction extraction, Supplier<Member> member) {
        return QuarkusTransaction.requiringNew().call(() -> Article.store(text, extraction, Extractor.load().modelVersion(), member.get()).id);
    }

    private static long storeForLater(ArticleText text, String language, Supplier<Member> member) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = Article.storeUnread(text, language, true, Extractor.load().modelVersion(), member.get());
            Job.about(Job.Kind.READ_ARTICLE, article.id);
            return article.id;
        });
    }
}
