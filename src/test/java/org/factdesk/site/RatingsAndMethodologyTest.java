package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.review.Rating;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RatingsAndMethodologyTest {

    @Inject
    SiteMessages messages;

    @Test
    void every_rating_is_listed_with_its_definition_in_the_order_of_the_scale() {
        Document page = Reader.opens("/ratings");
        assertThat(page.selectFirst(".scale").select(".scale-step").eachAttr("id"))
                .containsExactly("true", "mostly-true", "half-true", "mostly-false", "false", "unverifiable");
        assertThat(page.selectFirst("#half-true").text()).contains("Half true").contains("leaves out important details");
    }

    @Test
    void a_rating_has_its_own_page_with_its_number_or_without_one() {
        assertThat(Reader.opens("/ratings/mostly-true").selectFirst("main").text()).contains("Mostly true")
                .contains(messages.numberOnScale(4, 1, 5));
        assertThat(Reader.opens("/ratings/unverifiable").selectFirst("main").text()).contains(messages.outsideTheScale());
        assertThat(Reader.status("/ratings/perhaps")).isEqualTo(404);
    }

    @Test
    void the_methodology_documents_the_numbers_that_machines_get() {
        Document page = Reader.opens("/methodology");
        assertThat(page.select("table tbody tr").eachText()).hasSize(6).anyMatch(row -> row.startsWith("True") && row.endsWith(" 5"))
                .anyMatch(row -> row.startsWith("Unverifiable") && row.endsWith(messages.noNumber()));
        assertThat(page.select("h2").eachText()).contains(messages.twoPeopleTitle(), messages.corrections());
        assertThat(page.select("main a[href=/corrections]")).hasSize(1);
    }

    @Test
    void a_contact_is_named_where_one_is_set() {
        assertThat(methodology(null).select("#contact")).isEmpty();
        assertThat(methodology("errors@checks.example").selectFirst("#contact + p a").attr("href")).isEqualTo("mailto:errors@checks.example");
        assertThat(methodology("https://checks.example/report").selectFirst("#contact + p a").attr("href"))
                .isEqualTo("https://checks.example/report");
    }

    private static Document methodology(String contact) {
        List<Rating> none = List.of();
        return Jsoup.parse(Methodology.Templates.methodology(none, contact == null ? null : new Methodology.Contact(contact)).render());
    }
}
