package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleUploadsTest {

    @Test
    void a_text_file_is_stored_with_nothing_but_its_words() {
        String words = Newspaper.article();
        with(stored("notes.txt", words.getBytes(StandardCharsets.UTF_8)), article -> {
            assertThat(article.body).isEqualTo(words);
            assertThat(article.title).isNull();
            assertThat(article.publishedOn).isNull();
        });
    }

    @Test
    void a_web_page_is_stored_with_what_it_states() {
        String url = "https://tarnvik.example/news/" + System.nanoTime();
        with(stored("saved.HTML", Newspaper.page(url, Newspaper.article()).getBytes(StandardCharsets.UTF_8)), article -> {
            assertThat(article.title).isEqualTo("Record summer for ferries");
            assertThat(article.publisher).isEqualTo("Tarnvik Gazette");
            assertThat(article.byline).isEqualTo("Ole Brandvik");
            assertThat(article.publishedOn).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(article.url).isEqualTo(url);
            assertThat(article.body).contains("ferry fares had fallen").doesNotContain("Sport");
        });
    }

    @Test
    void what_a_page_states_at_too_great_a_length_stays_unknown() {
        String page = Newspaper.page("https://tarnvik.example/" + "long/".repeat(500), Newspaper.article())
                .replace("Ole Brandvik", "Ole ".repeat(100)).replace("\"Tarnvik Gazette\"", "\"" + "Gazette ".repeat(30) + "\"")
                .replace("lang=\"en\"", "lang=\"x-private\"");
        with(stored("page.html", page.getBytes(StandardCharsets.UTF_8)), article -> {
            assertThat(article.byline).isNull();
            assertThat(article.publisher).isNull();
            assertThat(article.url).isNull();
            assertThat(article.language).startsWith("en");
        });
    }

    @Test
    void no_file_an_empty_one_and_one_of_another_kind_are_refused_beside_the_field() {
        upload("", new byte[0]).statusCode(422).body(containsString("Choose a file."), containsString("id=\"file-error\""));
        upload("empty.txt", new byte[0]).statusCode(422).body(containsString("no text in it"));
        upload("words.md", Newspaper.article().getBytes(StandardCharsets.UTF_8)).statusCode(422).body(containsString(".txt or .html"));
    }

    @Test
    void binary_files_and_unknown_encodings_are_refused_by_their_reason() {
        upload("paper.txt", "%PDF-1.7 words".getBytes(StandardCharsets.UTF_8)).statusCode(422).body(containsString("a PDF file"));
        upload("latin.txt", "Die Fähren fahren häufiger.".getBytes(StandardCharsets.ISO_8859_1)).statusCode(422)
                .body(containsString("encoding"));
    }

    @Test
    void a_text_file_over_two_megabytes_is_refused() {
        upload("long.txt", "ferry ".repeat(400_000).getBytes(StandardCharsets.UTF_8)).statusCode(422).body(containsString("larger than 2 MB"));
    }

    @Test
    void more_than_the_desk_takes_at_all_is_a_page_too() {
        Desk.as(Person.FACT_CHECKER).request().contentType("application/octet-stream").body(new byte[33 * 1024 * 1024])
                .post("/desk/articles/uploads").then().statusCode(413)
                .header("Content-Security-Policy", containsString("default-src 'none'")).body(containsString("That is too much"));
    }

    private static long stored(String name, byte[] bytes) {
        String location = upload(name, bytes).statusCode(303).extract().header("Location");
        return Long.parseLong(location.replaceAll(".*/", ""));
    }

    private static ValidatableResponse upload(String name, byte[] bytes) {
        return Desk.as(Person.FACT_CHECKER).upload("/desk/articles/uploads", "file", name, bytes);
    }

    private static void with(long id, Consumer<Article> check) {
        QuarkusTransaction.requiringNew().run(() -> check.accept(Article.findById(id)));
    }
}
