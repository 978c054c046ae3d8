package org.factdesk.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.audit.Event;
import org.factdesk.audit.HistoryLine;
import org.factdesk.extraction.Extractor;
import org.factdesk.job.Job;

/**
 * Everything the article's page shows that is not part of the article itself.
 *
 * @param reading of a long text, while it goes on or came to nothing; else null
 */
record TriagePage(Article article, List<List<MarkedText.Line>> paragraphs, List<Suggestion> suggestions, List<Claim> byHand,
        long left, int all, Article later, Job reading) {

    /** More than anybody decides in one go; a whole book would make a page of thousands of forms. */
    static final int MOST_OPEN = 100;

    /** @param claimId of an accepted one, else null */
    record Suggestion(Candidate candidate, Long claimId) {
    }

    public boolean beingRead() {
        return reading != null && reading.isOpen();
    }

    public List<HistoryLine> history() {
        return Event.ofArticle(article.id).stream().map(HistoryLine::of).toList();
    }

    static TriagePage of(Article article) {
        List<Candidate> candidates = Candidate.of(article);
        List<Claim> claims = Claim.list("from Claim c left join fetch c.claimant left join fetch c.appearance where c.article = ?1 order by c.id",
                article);
        Map<Long, Long> accepted = claims.stream().filter(claim -> claim.candidate != null)
                .collect(Collectors.toMap(claim -> claim.candidate.id, claim -> claim.id));
        List<Claim> byHand = claims.stream().filter(claim -> claim.candidate == null).toList();
        List<Candidate> shown = shown(candidates);
        List<Mark> marks = Stream.concat(shown.stream().map(Mark::of), byHand.stream().map(Mark::of)).toList();
        return new TriagePage(article,
                MarkedText.of(article.body, Extractor.load().sentences(article.body, article.language), marks),
                shown.stream().map(candidate -> new Suggestion(candidate, accepted.get(candidate.id))).toList(),
                byHand,
                candidates.stream().filter(Candidate::isOpen).count(),
                candidates.size(),
                article.laterVersion().orElse(null),
                Job.latest(Job.Kind.READ_ARTICLE, article.id).filter(job -> job.state != Job.State.DONE).orElse(null));
    }

    /** The strongest so many that are open, and those decided among them: the others follow as these are decided. */
    static List<Candidate> shown(List<Candidate> strongestFirst) {
        int last = strongestFirst.stream().filter(Candidate::isOpen).skip(MOST_OPEN - 1).findFirst()
                .map(candidate -> candidate.rank).orElse(Integer.MAX_VALUE);
        return strongestFirst.stream().filter(candidate -> candidate.rank <= last).toList();
    }

    public long done() {
        return all - left;
    }

    public int notShown() {
        return all - suggestions.size();
    }
}
