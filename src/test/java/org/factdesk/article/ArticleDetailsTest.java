package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.job.Jobs;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleDetailsTest {

    @Inject
    Jobs jobs;
    private final Desk checker = Desk.as(Person.FACT_CHECKER);
    private long id;
    private String path;

    @BeforeEach
    void bringIn() {
        id = Newspaper.bringIn(Map.of("body", Newspaper.article()));
        path = "/desk/articles/%d/details".formatted(id);
    }

    @Test
    void what_was_unknown_is_filled_in_and_recorded() {
        checker.get("/desk/articles/" + id).body(containsString("Publisher not known"), containsString("date not known"),
                containsString(path));
        checker.get(path).statusCode(200);
        checker.post(path, Map.of("version", "0", "title", "A record", "publisher", "Tarnvik Gazette", "publishedOn", "2026-03-04",
                "language", "en"))
                .statusCode(303);
        with(article -> {
            assertThat(article.title).isEqualTo("A record");
            assertThat(article.publisher).isEqualTo("Tarnvik Gazette");
            assertThat(article.publishedOn).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(article.byline).isNull();
            Event newest = Event.ofArticle(id).get(0);
            assertThat(newest.verb).isEqualTo(Verb.ARTICLE_DESCRIBED);
            assertThat(newest.detail).isEqualTo("title, publisher, date");
        });
    }

    @Test
    void saving_what_is_there_already_is_no_event() {
        checker.post(path, Map.of("version", "0", "language", "en")).statusCode(303);
        with(article -> assertThat(Event.ofArticle(id)).hasSize(1));
    }

    @Test
    void a_day_to_come_is_refused_beside_the_field() {
        checker.post(path, Map.of("version", "0", "title", "Kept title", "publishedOn", "2999-12-31")).statusCode(422)
                .body(containsString("id=\"publishedOn-error\""), containsString("Kept title"));
        with(article -> assertThat(article.title).isNull());
    }

    @Test
    void whoever_saves_second_sees_both_and_nothing_is_lost() {
        checker.post(path, Map.of("version", "0", "title", "The first title")).statusCode(303);
        Desk.as(Person.EDITOR).post(path, Map.of("version", "0", "title", "The second title")).statusCode(409)
                .body(containsString("The first title"), containsString("The second title"), containsString("name=\"version\" value=\"1\""));
        with(article -> assertThat(article.title).isEqualTo("The first title"));
        Desk.as(Person.EDITOR).post(path, Map.of("version", "1", "title", "The second title")).statusCode(303);
        with(article -> assertThat(article.title).isEqualTo("The second title"));
    }

    @Test
    void a_reviewer_describes_no_article() {
        Desk.as(Person.REVIEWER).get(path).statusCode(403);
        Desk.as(Person.REVIEWER).post(path, Map.of("version", "0", "title", "Mine")).statusCode(403);
        checker.get("/desk/articles/999999999/details").statusCode(404);
    }

    @Test
    void with_the_day_known_the_text_is_read_again_and_what_was_decided_stays() {
        Candidate first = candidates().get(0);
        checker.post("/desk/articles/%d/candidates/1/dismissal".formatted(id), Map.of("reason", "TRIVIAL")).statusCode(303);
        assertThat(candidates()).noneMatch(candidate -> candidate.statement.contains("2025"));
        checker.post(path, Map.of("version", "0", "publishedOn", "2026-03-04", "language", "en")).statusCode(303);
        checker.get("/desk/articles/" + id).body(containsString("its claims are sought in a moment"));
        jobs.workOff();
        assertThat(candidates()).filteredOn(candidate -> candidate.id.equals(first.id)).singleElement()
                .satisfies(candidate -> assertThat(candidate.dismissal).isEqualTo(Candidate.Dismissal.TRIVIAL));
        assertThat(candidates()).anyMatch(candidate -> candidate.isOpen() && candidate.statement.contains("in 2025"));
        assertThat(candidates()).extracting(candidate -> candidate.rank).doesNotHaveDuplicates();
    }

    @Test
    void a_language_that_was_taken_wrongly_is_put_right() {
        checker.post(path, Map.of("version", "0", "language", "de")).statusCode(303);
        jobs.workOff();
        checker.get("/desk/articles/" + id).body(containsString("there is no model"), containsString("German"));
        with(article -> assertThat(article.modelled).isFalse());
        checker.post(path, Map.of("version", version(), "language", "en")).statusCode(303);
        jobs.workOff();
        with(article -> assertThat(article.modelled).isTrue());
        assertThat(candidates()).isNotEmpty();
    }

    @Test
    void nobody_decides_about_a_suggestion_that_became_another_one() {
        Candidate second = candidates().get(1);
        checker.post(path, Map.of("version", "0", "language", "de")).statusCode(303);
        jobs.workOff();
        checker.post(path, Map.of("version", version(), "publishedOn", "2026-03-04", "language", "en")).statusCode(303);
        jobs.workOff();
        String seen = "/desk/articles/%d/candidates/%d".formatted(id, second.rank);
        checker.post(seen + "/acceptance", Map.of("version", "0")).statusCode(409).body(containsString("read again meanwhile"));
        checker.post(seen + "/dismissal", Map.of("version", "0", "reason", "TRIVIAL")).statusCode(409);
        checker.post(seen + "/acceptance", Map.of("version", "0", "statement", "My own words.", "claimantKind", "PERSON")).statusCode(409)
                .body(containsString("My own words."), containsString("What you typed is kept"));
        assertThat(candidates()).allMatch(Candidate::isOpen);
    }

    private String version() {
        return String.valueOf(QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(id).version));
    }

    private List<Candidate> candidates() {
        return QuarkusTransaction.requiringNew().call(() -> Candidate.of(Article.findById(id)));
    }

    private void with(Consumer<Article> check) {
        QuarkusTransaction.requiringNew().run(() -> check.accept(Article.findById(id)));
    }
}
