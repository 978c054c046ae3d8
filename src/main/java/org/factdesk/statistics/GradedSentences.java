package org.factdesk.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Places;
import org.factdesk.extraction.Span;
import org.factdesk.member.Role;

/**
 * What the desk decided about suggestions, as sentences with grades of check-worthiness: what a newsroom needs to train the
 * extraction on its own judgement.
 *
 * <p>Tab-separated: {@code article, sentence, start, end, grade_a, grade_b, text}; grades from 0 to 3, here both from the one decision;
 * offsets in UTF-16 units. A sentence that nobody judged is left out.
 */
@Path("/desk/statistics/decisions.tsv")
@RolesAllowed({Role.EDITOR_NAME, Role.ADMIN_NAME})
public class GradedSentences {

    private static final String HEADER = "article\tsentence\tstart\tend\tgrade_a\tgrade_b\ttext\n";

    @GET
    @Produces("text/tab-separated-values;charset=UTF-8")
    public Response export() {
        List<Long> articles = QuarkusTransaction.requiringNew().call(() -> Candidate.getEntityManager()
                .createQuery("select distinct c.article.id from Candidate c where c.decidedBy is not null order by c.article.id", Long.class)
                .getResultList());
        StreamingOutput lines = out -> write(articles, out);
        return Response.ok(lines).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.tsv\"").build();
    }

    /** Article by article, so that years of decisions need the memory of one. */
    private static void write(List<Long> articles, OutputStream out) throws IOException {
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        for (Long article : articles) {
            out.write(QuarkusTransaction.requiringNew().call(() -> lines(Article.findById(article))).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String lines(Article article) {
        List<Span> sentences = Extractor.load().sentences(article.body, article.language);
        Map<Integer, Integer> grades = new TreeMap<>();
        for (Candidate candidate : Candidate.of(article)) {
            Integer grade = candidate.grade();
            if (grade != null) {
                sentencesOf(candidate, sentences).forEach(sentence -> grades.merge(sentence, grade, Math::max));
            }
        }
        StringBuilder lines = new StringBuilder();
        grades.forEach((index, grade) -> {
            Span sentence = sentences.get(index);
            lines.append("article-%d\t%d\t%d\t%d\t%d\t%d\t%s\n".formatted(article.id, index + 1, sentence.start(), sentence.end(), grade, grade,
                    sentence.text().replaceAll("\\s", " ")));
        });
        return lines.toString();
    }

    /** Indexes of those that the suggestion touches. */
    private static IntStream sentencesOf(Candidate candidate, List<Span> sentences) {
        return IntStream.range(Places.firstBehind(candidate.startOffset, sentences, Span::end), sentences.size())
                .takeWhile(index -> sentences.get(index).start() < candidate.endOffset);
    }
}
