package org.factdesk.statistics;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.factdesk.article.Candidate;

/**
 * How good the first suggestions were, in one week's articles.
 *
 * @param monday   the day the week began
 * @param articles that were finished in it and had suggestions
 * @param judged   of their first five suggestions each, those that somebody judged; "not now" is no judgement
 * @param worth    of those judged, the ones worth checking: accepted, checked already, or right but wrongly worded
 */
public record WeekOfSuggestions(LocalDate monday, long articles, long judged, long worth) {

    private static final String FIRST_FIVE = """
            SELECT CAST(date_trunc('week', a.finished_at AT TIME ZONE :zone) AS date) AS monday, count(DISTINCT a.id) AS articles,
                count(*) FILTER (WHERE c.state = 'ACCEPTED' OR c.state = 'DISMISSED' AND c.dismissal IN (:judgements)) AS judged,
                count(*) FILTER (WHERE c.state = 'ACCEPTED' OR c.dismissal IN (:worth)) AS worth
            FROM article a JOIN candidate c ON c.article_id = a.id AND c.rank <= 5
            WHERE a.finished_at >= :start AND a.finished_at < :end
            GROUP BY monday ORDER BY monday DESC""";

    static final List<String> COLUMNS = List.of("week", "articles", "judged", "worth_checking", "percent");

    /** Newest first; weeks without a finished article are left out. */
    static List<WeekOfSuggestions> in(Period period) {
        Query query = Candidate.getEntityManager().createNativeQuery(FIRST_FIVE, Tuple.class).setParameter("zone", period.zone().getId())
                .setParameter("start", period.start()).setParameter("end", period.end())
                .setParameter("judgements", dismissals(0)).setParameter("worth", dismissals(Candidate.WORTH_CHECKING));
        return Counted.rows(query, WeekOfSuggestions::of);
    }

    private static List<String> dismissals(int leastGrade) {
        return Arrays.stream(Candidate.Dismissal.values()).filter(reason -> reason.grade() != null && reason.grade() >= leastGrade).map(Enum::name).toList();
    }

    /** Of the judged ones, in percent; null where none was judged. */
    public Long percent() {
        return judged == 0 ? null : Math.round(100.0 * worth / judged);
    }

    List<?> cells() {
        return Arrays.asList(monday, articles, judged, worth, percent());
    }

    private static WeekOfSuggestions of(Tuple row) {
        return new WeekOfSuggestions(row.get("monday", LocalDate.class), row.get("articles", Long.class),
                row.get("judged", Long.class), row.get("worth", Long.class));
    }
}
