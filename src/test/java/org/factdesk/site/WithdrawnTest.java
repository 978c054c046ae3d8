package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factdesk.factcheck.DrawnPicture;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.factdesk.web.Times;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawnTest {

    @Inject
    SiteMessages messages;

    @Test
    void a_withdrawn_check_shows_its_address_dates_and_note() {
        Story story = Published.withdrawn();
        Document page = Reader.opens("/checks/" + story.slug);
        assertThat(page.title()).startsWith(messages.withdrawnCheck());
        assertThat(page.selectFirst(".notice").text()).contains(Published.WITHDRAWAL_NOTE);
        story.then(claim -> assertThat(page.select(".facts dd").eachText()).containsExactly("https://checks.example/checks/" + story.slug,
                Times.day(story.check().publishedAt), Times.day(story.check().withdrawnAt)));
        assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void a_withdrawn_check_shows_nothing_else() {
        Story story = Published.withdrawn();
        Document page = Reader.opens("/checks/" + story.slug);
        assertThat(page.select("script, .verdict, .source, .prose, meta[property]")).isEmpty();
        assertThat(page.html()).doesNotContain(story.text().headline()).doesNotContain(story.text().summary())
                .doesNotContain("%d ships".formatted(1000 + story.number)).doesNotContain("Mostly false");
    }

    @Test
    void its_versions_pictures_and_claim_review_are_gone() {
        Story story = Story.published();
        int picture = DrawnPicture.addTo(story, "A quay", "Port of Tarnvik");
        Published.correct(story, new Text("H", "S", "![](image:" + picture + ")"), "A picture was added.");
        Published.withdraw(story);
        for (String path : new String[] {"/revisions/1", "/revisions/2", "/claimreview.json", "/images/" + picture}) {
            assertThat(Reader.status("/checks/" + story.slug + path)).as(path).isEqualTo(410);
            assertThat(Desk.anonymous().get("/checks/" + story.slug + path).extract().asString()).doesNotContain(story.text().headline());
        }
    }

    @Test
    void a_restored_check_is_there_again_and_tells_of_its_withdrawal() {
        Story story = Published.restore(Published.withdrawn());
        Document page = Reader.opens("/checks/" + story.slug);
        assertThat(page.selectFirst(".correction").text()).startsWith("Restored").contains(Published.RESTORATION_NOTE, Published.WITHDRAWAL_NOTE);
        assertThat(page.selectFirst(".correction").select("a")).as("there is no earlier version").isEmpty();
        assertThat(page.select(".verdict, .prose")).isNotEmpty();
        Document corrections = Reader.opens("/corrections");
        assertThat(corrections.selectFirst(".correction").text()).contains(story.text().headline(), Published.RESTORATION_NOTE);
        assertThat(Desk.anonymous().get("/feed.rss").extract().asString()).contains(story.slug);
        assertThat(Reader.status("/checks/" + story.slug + "/claimreview.json")).isEqualTo(200);
    }

    @Test
    void it_is_on_no_list_any_more() {
        Story story = Published.withdraw(Published.correct(Story.published(), new Text("A word to look for", "S", "B"), "A note to look for."));
        for (String path : new String[] {"/", "/feed.rss", "/corrections", "/ratings/mostly-false"}) {
            assertThat(Desk.anonymous().get(path).statusCode(200).extract().asString()).as(path)
                    .doesNotContain(story.slug).doesNotContain("to look for");
        }
    }
}
