package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeTest {

    @Inject
    SiteMessages messages;

    @Test
    void the_newest_check_comes_first_with_its_claim_verdict_and_answer() {
        Story.published();
        Story newest = Story.published();
        Element first = Reader.opens("/").selectFirst(".teaser");
        assertThat(first.selectFirst("a").attr("href")).isEqualTo("/checks/" + newest.slug);
        assertThat(first.selectFirst("q").text()).isEqualTo("We handled %d ships".formatted(1000 + newest.number));
        assertThat(first.selectFirst(".verdict").text()).isEqualTo("Mostly false");
        assertThat(first.selectFirst(".said").text()).contains("Ilka Sorens").contains("Harbour day, Tarnvik").contains("4 March 2026");
        assertThat(first.selectFirst(".teaser-answer").text()).isEqualTo(newest.text().summary());
    }

    @Test
    void a_check_on_several_claims_is_told_by_its_headline_and_all_its_verdicts() {
        Story two = Published.withTwoClaims();
        Element first = Reader.opens("/").selectFirst(".teaser");
        assertThat(first.selectFirst("h2").text()).isEqualTo(two.text().headline());
        assertThat(first.select(".verdict").eachText()).containsExactly("False", "Unverifiable");
    }

    @Test
    void older_pages_go_on_where_the_page_before_ended() {
        List<String> published = new ArrayList<>();
        for (int i = 0; i <= Home.PAGE; i++) {
            published.add(0, "/checks/" + Story.published().slug);
        }
        Document newest = Reader.opens("/");
        assertThat(links(newest)).isEqualTo(published.subList(0, Home.PAGE));
        Document older = Reader.opens(newest.selectFirst("a[rel=next]").attr("href"));
        assertThat(links(older)).startsWith(published.get(Home.PAGE)).doesNotContainAnyElementsOf(links(newest));
        assertThat(older.select("nav.pager a[href=/]")).hasSize(1);
    }

    @Test
    void a_page_key_that_names_no_public_check_leads_nowhere() {
        Story draft = Story.prepared();
        for (String key : List.of("0", "-1", "x", "1.5", "999999999999", "99999999999999999999", "" + draft.checkId)) {
            Desk.anonymous().get("/?before=" + key).statusCode(404);
        }
    }

    @Test
    void a_link_to_older_checks_still_works_after_the_check_it_names_was_withdrawn() {
        Story older = Story.published();
        Story withdrawn = Published.withdrawn();
        assertThat(links(Reader.opens("/?before=" + withdrawn.checkId))).startsWith("/checks/" + older.slug);
    }

    @Test
    void an_empty_home_says_so_and_leads_to_how_we_work() {
        Document page = Jsoup.parse(Home.Templates.home(new Slice<>(List.of(), false), true).render());
        assertThat(page.selectFirst(".empty").text()).contains(messages.nothingPublished());
        assertThat(page.selectFirst(".empty a").attr("href")).isEqualTo("/methodology");
    }

    @Test
    void lists_carry_no_claim_review() {
        Story.published();
        assertThat(Reader.opens("/").select("script")).isEmpty();
        Desk.anonymous().get("/").body(containsString("application/rss+xml"));
    }

    private static List<String> links(Document page) {
        return page.select(".teaser-claim a").eachAttr("href");
    }
}
