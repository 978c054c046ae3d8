package org.factdesk.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.member.Member;
import org.hibernate.exception.ConstraintViolationException;

/**
 * A text comes in. The same words are stored once only. Its claims are sought before the transaction opens, so that a long
 * text keeps no connection waiting.
 */
@ApplicationScoped
public class BringInArticle {

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
        Extraction extraction = extract(storable);
        try {
            return new Outcome(QuarkusTransaction.requiringNew().call(() ->
                    Article.store(storable, extraction, Extractor.load().modelVersion(), member.get()).id), false);
        } catch (ConstraintViolationException alreadyThere) {
            // Somebody else brought in the same words a moment ago
            return new Outcome(known(text).orElseThrow(() -> alreadyThere), true);
        }
    }

    private static Optional<Long> known(ArticleText text) {
        return QuarkusTransaction.requiringNew().call(() -> Article.withWords(text.body()).map(article -> article.id));
    }

    private static Extraction extract(ArticleText text) {
        Extractor extractor = Extractor.load();
        return text.language() == null ? extractor.extract(text.body()) : extractor.extract(text.body(), text.language());
    }
}
