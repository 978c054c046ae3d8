package org.factdesk.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.job.Job;
import org.factdesk.job.Progress;
import org.factdesk.job.Work;

/** Seeks the claims of a long text beside the requests. */
@ApplicationScoped
class ReadArticle implements Work {

    @Override
    public Job.Kind kind() {
        return Job.Kind.READ_ARTICLE;
    }

    @Override
    public Runnable carryOut(Job job, Progress progress) {
        Article article = QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(job.articleId));
        Extractor extractor = Extractor.load();
        Extraction extraction = extractor.extract(article.body, article.language, article.publishedOn, progress::at);
        return () -> Article.<Article>findById(job.articleId).proposed(extraction, extractor.modelVersion());
    }
}
