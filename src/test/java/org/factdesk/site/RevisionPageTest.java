package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factdesk.factcheck.FixTypo;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionPageTest {

    @Inject
    SiteMessages messages;

    @Test
    void an_earlier_version_keeps_its_words_and_says_that_it_is_one() {
        Story story = corrected();
        Document page = Reader.opens("/checks/" + story.slug + "/revisions/1");
        assertThat(page.selectFirst("h1").text()).isEqualTo(story.text().headline());
        assertThat(page.selectFirst(".prose strong").text()).isEqualTo("812");
        assertThat(page.selectFirst(".notice").text()).contains(messages.thisIsAnEarlierVersion());
        assertThat(page.selectFirst(".notice a").attr("href")).isEqualTo("/checks/" + story.slug);
    }

    @Test
    void an_earlier_version_shows_word_by_word_what_was_changed_and_says_why() {
        Story story = Story.corrected();
        Document page = Reader.opens("/checks/" + story.slug + "/revisions/1");
        assertThat(page.selectFirst("#changed + p").text()).contains("We miscounted by two.");
        assertThat(page.select(".diff")).hasSize(1);
        assertThat(page.select(".diff del").eachText()).containsExactly("812");
        assertThat(page.select(".diff ins").eachText()).containsExactly("814");
    }

    @Test
    void an_earlier_version_is_not_indexed_and_is_no_claim_review() {
        Document page = Reader.opens("/checks/" + corrected().slug + "/revisions/1");
        assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).doesNotContain("revisions");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void the_number_of_the_current_version_leads_to_the_check() {
        Story story = corrected();
        Desk.anonymous().get("/checks/" + story.slug + "/revisions/2").statusCode(303).header("Location", endsWith("/checks/" + story.slug));
    }

    @Test
    void a_version_before_a_mended_typo_can_be_read_too() {
        Story story = Published.misspelt();
        story.then(claim -> FixTypo.of(story.check(), story.text(), 2, member(Person.EDITOR)));
        assertThat(Reader.opens("/checks/" + story.slug + "/revisions/2").selectFirst(".prose").text()).contains("The ofice did");
        assertThat(Reader.opens("/checks/" + story.slug).select(".corrections")).isEmpty();
    }

    @Test
    void what_readers_never_had_is_not_found() {
        Story story = Story.prepared();
        story.then(claim -> story.check().save(new Text("Second", "S", "B"), 1, member(Person.FACT_CHECKER)));
        Published.publish(story, "false");
        Published.propose(story, new Text("Third", "S", "B"), "A change that nobody has passed.");
        for (String number : new String[] {"0", "1", "3", "4", "-1", "x", "99999999999"}) {
            assertThat(Reader.status("/checks/" + story.slug + "/revisions/" + number)).as(number).isEqualTo(404);
        }
        assertThat(Reader.status("/checks/no-such-check/revisions/1")).isEqualTo(404);
    }

    private static Story corrected() {
        return Published.correct(Story.published(), new Text("Another headline", "Another answer.", "Another body."), "We named the wrong year.");
    }
}
