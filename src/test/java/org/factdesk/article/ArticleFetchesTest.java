package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleFetchesTest {

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_page_is_fetched_read_and_stored_under_its_address() {
        String url = web.at("/story/" + System.nanoTime());
        fetching(url, Newspaper.page(url, Newspaper.article()));
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.<Article>find("url", url).singleResult();
            assertThat(article.title).isEqualTo("Record summer for ferries");
            assertThat(article.publisher).isEqualTo("Tarnvik Gazette");
            assertThat(article.publishedOn).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(article.body).contains("ferry fares had fallen");
            assertThat(Candidate.of(article)).isNotEmpty();
        });
    }

    @Test
    void a_page_that_changed_is_a_later_version_of_the_same_address() {
        String url = web.at("/story/" + System.nanoTime());
        long first = fetching(url, Newspaper.page(url, Newspaper.article()));
        long second = fetching(url, Newspaper.page(url, Newspaper.article()));
        QuarkusTransaction.requiringNew().run(() ->
                assertThat(Article.<Article>findById(second).earlierVersion.id).isEqualTo(first));
    }

    @Test
    void a_page_without_text_is_refused_beside_the_address() {
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
        web.page("/menu", LocalWeb.html("<html><body><nav>Home Sport</nav></body></html>"));
        refused(web.at("/menu"), "There is no text in it.");
    }

    private long fetching(String url, String page) {
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
        web.page(URI.create(url).getPath(), LocalWeb.html(page));
        String location = Desk.as(Person.EDITOR).post("/desk/articles/fetches", Map.of("address", url)).statusCode(303)
                .extract().header("Location");
        return Long.parseLong(location.replaceAll(".*/", ""));
    }

    @Test
    void each_refusal_stands_beside_the_address_which_is_kept() {
        refused("", "Give the address of the article.");
        refused("tarnvik", "not a web address");
        refused("ftp://tarnvik.example/news", "Only addresses that begin with http:// or https://");
        refused("https://ole:secret@tarnvik.example/", "user name or password");
        refused("http://127.0.0.1/desk", "not on the public internet");
        refused("http://[::1]/desk", "not on the public internet");
        refused("http://0x7f000001/", "unusual notation");
    }

    private static void refused(String address, String message) {
        Desk.as(Person.EDITOR).post("/desk/articles/fetches", Map.of("address", address)).statusCode(422)
                .body(allOf(containsString(message), containsString("id=\"address-error\""), containsString("value=\"" + address + "\"")));
    }
}
