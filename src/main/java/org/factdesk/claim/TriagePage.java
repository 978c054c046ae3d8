package org.factdesk.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.extraction.Extractor;

/** Everything the article's page shows that is not part of the article itself. */
record TriagePage(Article article, List<List<MarkedText.Line>> paragraphs, List<Suggestion> suggestions, List<Claim> byHand,
        long left, Article later) {

    /** @param claimId of an accepted one, else null */
    record Suggestion(Candidate candidate, Long claimId) {
    }

    static TriagePage of(Article article) {
        List<Candidate> candidates = Candidate.of(article);
        List<Claim> claims = Claim.list("from Claim c left join fetch c.claimant left join fetch c.appearance where c.article = ?1 order by c.id",
                article);
        Map<Long, Long> accepted = claims.stream().filter(claim -> claim.candidate != null)
                .collect(Collectors.toMap(claim -> claim.candidate.id, claim -> claim.id));
        List<Claim> byHand = claims.stream().filter(claim -> claim.candidate == null).toList();
        List<Mark> marks = Stream.concat(candidates.stream().map(Mark::of), byHand.stream().map(Mark::of)).toList();
        return new TriagePage(article,
                MarkedText.of(article.body, Extractor.load().sentences(article.body, article.language), marks),
                candidates.stream().map(candidate -> new Suggestion(candidate, accepted.get(candidate.id))).toList(),
                byHand,
                candidates.stream().filter(Candidate::isOpen).count(),
                article.laterVersion().orElse(null));
    }

    public int all() {
        return suggestions.size();
    }

    public long done() {
        return all() - left;
    }
}
