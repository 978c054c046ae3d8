package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlesTest {

    private final Desk editor = Desk.as(Person.EDITOR);

    @Test
    void a_pasted_text_is_stored_word_for_word_with_unix_line_ends_and_what_is_unknown_stays_unknown() {
        String words = "  " + Newspaper.article() + "\n";
        with(Newspaper.bringIn(Map.of("body", words.replace("\n", "\r\n"))), article -> {
            assertThat(article.body).isEqualTo(words);
            assertThat(article.sha256).hasSize(64);
            assertThat(article.language).startsWith("en");
            assertThat(article.modelled).isTrue();
            assertThat(article.title).isNull();
            assertThat(article.publisher).isNull();
            assertThat(article.byline).isNull();
            assertThat(article.publishedOn).isNull();
            assertThat(article.url).isNull();
            assertThat(Candidate.of(article)).isNotEmpty();
            assertThat(Event.ofArticle(article.id)).extracting(event -> event.verb).containsExactly(Verb.ARTICLE_ADDED);
        });
    }

    @Test
    void what_is_known_about_a_pasted_text_is_stored_with_it() {
        long id = Newspaper.bringIn(Map.of("body", Newspaper.article(), "title", " A record ", "publisher", "Tarnvik Gazette", "byline", "Ole Brandvik",
                "url", "HTTPS://Tarnvik.example/a b", "publishedOn", "2026-03-04", "language", "en"));
        with(id, article -> {
            assertThat(article.title).isEqualTo("A record");
            assertThat(article.publisher).isEqualTo("Tarnvik Gazette");
            assertThat(article.byline).isEqualTo("Ole Brandvik");
            assertThat(article.url).isEqualTo("https://tarnvik.example/a%20b");
            assertThat(article.publishedOn).isEqualTo(LocalDate.of(2026, 3, 4));
        });
        editor.get("/desk/articles").statusCode(200).body(containsString("/desk/articles/" + id), containsString("4 March 2026"));
    }

    @Test
    void markup_that_is_pasted_is_text() {
        String words = "<h1>Pasted</h1> <script>alert(1)</script> " + Newspaper.article();
        long id = Newspaper.bringIn(Map.of("body", words));
        with(id, article -> assertThat(article.body).isEqualTo(words));
        editor.get("/desk/articles/" + id).statusCode(200).body(not(containsString("<script>alert")), containsString("&lt;script&gt;alert"));
    }

    @Test
    void the_same_words_again_lead_to_the_article_that_is_there() {
        String words = Newspaper.article();
        long id = Newspaper.bringIn(Map.of("body", words));
        editor.post("/desk/articles", Map.of("body", words, "title", "Another title")).statusCode(303)
                .header("Location", endsWith("/desk/articles/%d?known=true".formatted(id)));
        editor.get("/desk/articles/%d?known=true".formatted(id)).body(containsString("was here already"));
        with(id, article -> assertThat(article.title).isNull());
    }

    @Test
    void of_two_who_bring_in_the_same_words_at_once_both_come_to_one_article() {
        Map<String, String> form = Map.of("body", Newspaper.article());
        List<String> places = Stream.of(Person.EDITOR, Person.FACT_CHECKER, Person.SEVERAL)
                .map(person -> CompletableFuture.supplyAsync(() -> Desk.as(person).post("/desk/articles", form).statusCode(303)
                        .extract().header("Location").replaceAll("\\?.*", "")))
                .toList().stream().map(CompletableFuture::join).distinct().toList();
        assertThat(places).hasSize(1);
    }

    @Test
    void other_words_at_the_same_address_are_a_later_version() {
        String url = "https://tarnvik.example/" + System.nanoTime();
        long first = Newspaper.bringIn(Map.of("body", Newspaper.article(), "url", url));
        long second = Newspaper.bringIn(Map.of("body", Newspaper.article(), "url", url));
        with(second, article -> assertThat(article.earlierVersion.id).isEqualTo(first));
        editor.get("/desk/articles/" + second).body(containsString("An earlier version of this article is here"),
                containsString("/desk/articles/" + first));
        editor.get("/desk/articles/" + first).body(containsString("A later version of this article is here"),
                containsString("/desk/articles/" + second));
    }

    @Test
    void an_empty_article_is_refused_beside_the_field_and_what_was_typed_is_kept() {
        editor.post("/desk/articles", Map.of("body", " \n ", "title", "Kept title")).statusCode(422)
                .body(containsString("Paste the text of the article."), containsString("id=\"body-error\""), containsString("Kept title"));
    }

    @Test
    void a_text_over_two_megabytes_is_refused_and_kept() {
        editor.post("/desk/articles", Map.of("body", "kept words " + "ferry ".repeat(400_000))).statusCode(422)
                .body(containsString("larger than 2 MB"), containsString("kept words ferry"));
    }

    @Test
    void a_pasted_binary_is_refused() {
        editor.post("/desk/articles", Map.of("body", "words\0words")).statusCode(422).body(containsString("not text"));
    }

    @Test
    void dates_to_come_and_addresses_that_are_none_are_refused_beside_their_fields() {
        String words = Newspaper.article();
        editor.post("/desk/articles", Map.of("body", words, "publishedOn", "2999-01-01", "url", "javascript:alert(1)",
                        "title", "t".repeat(501))).statusCode(422)
                .body(allOf(containsString("id=\"publishedOn-error\""), containsString("id=\"url-error\""), containsString("id=\"title-error\"")));
        for (String odd : new String[] {"4 March", "2026-02-30", "-999999999-01-01", "0000-01-01"}) {
            editor.post("/desk/articles", Map.of("body", words, "publishedOn", odd)).statusCode(422)
                    .body(containsString("id=\"publishedOn-error\""));
        }
        QuarkusTransaction.requiringNew().run(() -> assertThat(Article.withWords(words)).isEmpty());
    }

    @Test
    void a_language_without_a_model_is_stored_with_a_clear_notice() {
        long id = Newspaper.bringIn(Map.of("language", "ar", "body",
                "قالت وزيرة النقل إن الميناء استقبل %d سفينة في العام الماضي. وافتتح الرصيف الجديد يوم السبت.".formatted(System.nanoTime())));
        with(id, article -> {
            assertThat(article.modelled).isFalse();
            assertThat(Candidate.of(article)).singleElement().satisfies(candidate -> assertThat(candidate.startOffset).isZero());
        });
        editor.get("/desk/articles/" + id).statusCode(200)
                .body(containsString("in the order of the text"), containsString("there is no model of check-worthiness for Arabic yet"), containsString("lang=\"ar\""), containsString("class=\"pick\""));
    }

    @Test
    void the_list_is_newest_first_and_paged_by_key() {
        long last = 0;
        for (int i = 0; i < 26; i++) {
            last = Newspaper.bringIn(Map.of("body", "Pier notice %d. The harbour is open.".formatted(System.nanoTime())));
        }
        String page = editor.get("/desk/articles").statusCode(200).extract().asString();
        assertThat(page).containsSubsequence("/desk/articles/%d\"".formatted(last), "/desk/articles/%d\"".formatted(last - 1), "rel=\"next\"");
        String next = page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        editor.get(next).statusCode(200).body(not(containsString("/desk/articles/%d\"".formatted(last))));
        editor.get("/desk/articles?before=nonsense").statusCode(200);
    }

    @Test
    void reviewers_and_admins_read_articles_but_bring_none_in() {
        for (Person person : new Person[] {Person.REVIEWER, Person.ADMIN}) {
            Desk.as(person).get("/desk/articles").statusCode(200).body(not(containsString("/desk/articles/new")));
            Desk.as(person).get("/desk/articles/new").statusCode(403);
            Desk.as(person).post("/desk/articles", Map.of("body", Newspaper.article())).statusCode(403);
        }
        Desk.as(Person.FACT_CHECKER).get("/desk/articles/new?way=address").statusCode(200);
        editor.get("/desk/articles/999999999").statusCode(404);
        editor.get("/desk/articles/99999999999999999999999").statusCode(404);
    }

    private static void with(long id, Consumer<Article> check) {
        QuarkusTransaction.requiringNew().run(() -> check.accept(Article.findById(id)));
    }
}
