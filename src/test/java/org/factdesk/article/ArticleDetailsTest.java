package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleDetailsTest {

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
        checker.post(path, Map.of("version", "0", "title", "A record", "publisher", "Tarnvik Gazette", "publishedOn", "2026-03-04"))
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
        checker.post(path, Map.of("version", "0")).statusCode(303);
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

    private void with(Consumer<Article> check) {
        QuarkusTransaction.requiringNew().run(() -> check.accept(Article.findById(id)));
    }
}
