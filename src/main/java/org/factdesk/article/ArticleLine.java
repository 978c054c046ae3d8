package org.factdesk.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An article as it stands in the list: without its words, of which only the beginning is read. */
public record ArticleLine(long id, String title, String beginning, String publisher, LocalDate publishedOn, String language,
        boolean modelled, Instant addedAt, String addedBy, Instant finishedAt, long open, long all) {

    static List<ArticleLine> newest(Long before, int size) {
        return Article.getEntityManager().createQuery("""
                select new org.factdesk.article.ArticleLine(a.id, a.title, substring(a.body, 1, 400), a.publisher, a.publishedOn,
                    a.language, a.modelled, a.addedAt, a.addedBy.name, a.finishedAt,
                    (select count(c) from Candidate c where c.article = a and c.state = OPEN),
                    (select count(c) from Candidate c where c.article = a))
                from Article a where a.id < :before order by a.id desc""", ArticleLine.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(size)
                .getResultList();
    }

    public String heading() {
        return Article.heading(title, beginning);
    }

    public String languageName() {
        return Languages.name(language);
    }
}
