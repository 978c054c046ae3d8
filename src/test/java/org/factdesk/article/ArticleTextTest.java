package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    private static final URI FOUND = URI.create("https://tarnvik.example/news?from=feed");

    @Test
    void a_fetched_page_stands_under_the_address_it_names_on_its_own_host() {
        assertThat(stating("https://www.tarnvik.example/news").foundAt(FOUND).canonicalUrl())
                .isEqualTo("https://www.tarnvik.example/news");
    }

    @Test
    void a_page_cannot_pass_for_one_of_another_host() {
        assertThat(stating("https://gazette.example/news").foundAt(FOUND).canonicalUrl()).isEqualTo(FOUND.toString());
        assertThat(stating("javascript:alert(1)").foundAt(FOUND).canonicalUrl()).isEqualTo(FOUND.toString());
        assertThat(stating(null).foundAt(FOUND).canonicalUrl()).isEqualTo(FOUND.toString());
    }

    private static ArticleText stating(String address) {
        return new ArticleText("A title", null, null, null, "en", address, "Words.");
    }
}
