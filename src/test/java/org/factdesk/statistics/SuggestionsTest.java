package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionsTest {

    /** A week that no other test finishes an article in. */
    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);

    @Test
    void a_week_counts_what_was_judged_of_the_first_five() {
        long article = decided(MONDAY.plusDays(2));
        WeekOfSuggestions week = QuarkusTransaction.requiringNew()
                .call(() -> WeekOfSuggestions.in(new Period(MONDAY, MONDAY.plusDays(6), ZoneOffset.UTC))).get(0);
        assertThat(week.monday()).isEqualTo(MONDAY);
        long shown = QuarkusTransaction.requiringNew().call(() -> Candidate.of(Article.findById(article)).stream().limit(5).count());
        assertThat(week.articles()).isEqualTo(1);
        assertThat(week.judged()).isEqualTo(2).isLessThanOrEqualTo(shown);
        assertThat(week.worth()).isEqualTo(1);
        assertThat(week.percent()).isEqualTo(50);
        Desk.as(Person.REVIEWER).get("/desk/statistics?from=2019-03-04&to=2019-03-10").statusCode(200)
                .body(containsString("4 March 2019"), containsString("50 %"));
        assertThat(Desk.as(Person.REVIEWER).get("/desk/statistics/suggestions.csv?from=2019-03-04&to=2019-03-10").extract().asString())
                .endsWith("week,articles,judged,worth_checking,percent\r\n2019-03-04,1,2,1,50\r\n");
    }

    @Test
    void decisions_come_as_graded_sentences() {
        long article = decided(MONDAY.plusYears(1));
        String table = Desk.as(Person.EDITOR).get("/desk/statistics/decisions.tsv").statusCode(200).extract().asString();
        assertThat(table).startsWith("article\tsentence\tstart\tend\tgrade_a\tgrade_b\ttext\n");
        List<String[]> rows = table.lines().map(line -> line.split("\t", -1)).filter(columns -> columns[0].equals("article-" + article)).toList();
        String body = QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(article).body);
        assertThat(rows).extracting(columns -> columns[4]).containsExactlyInAnyOrder("3", "1");
        assertThat(rows).allSatisfy(columns -> assertThat(columns[6]).isEqualTo(body.substring(Integer.parseInt(columns[2]), Integer.parseInt(columns[3]))));
    }

    /** One suggestion accepted, one trivial, one not now, in an article that was finished on that day. */
    private static long decided(LocalDate day) {
        long id = Story.article();
        Desk editor = Desk.as(Person.EDITOR);
        String path = "/desk/articles/" + id;
        editor.post(path + "/candidates/1/acceptance", Map.of()).statusCode(303);
        editor.post(path + "/candidates/2/dismissal", Map.of("reason", "TRIVIAL")).statusCode(303);
        editor.post(path + "/candidates/3/dismissal", Map.of("reason", "NOT_NOW")).statusCode(303);
        editor.post(path + "/completion", Map.of()).statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Article.<Article>findById(id).finishedAt = day.atStartOfDay().toInstant(ZoneOffset.UTC));
        return id;
    }
}
