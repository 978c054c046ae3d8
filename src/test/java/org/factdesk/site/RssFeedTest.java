package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RssFeedTest {

    @Test
    void the_newest_check_comes_first_under_its_absolute_address() throws Exception {
        Story story = Story.published();
        Item item = feed().getItems().get(0);
        String address = "https://checks.example/checks/" + story.slug;
        assertThat(item.getTitle()).isEqualTo(story.text().headline());
        assertThat(item.getLink()).isEqualTo(address);
        assertThat(item.getGuid().getValue()).isEqualTo(address);
        assertThat(item.getGuid().isPermaLink()).isTrue();
        assertThat(item.getDescription().getValue()).isEqualTo(story.text().summary());
        story.then(claim -> assertThat(item.getPubDate()).isEqualTo(Date.from(story.check().publishedAt.truncatedTo(ChronoUnit.SECONDS))));
    }

    @Test
    void a_corrected_check_keeps_its_guid_and_date_and_has_its_new_words() throws Exception {
        Story story = Story.published();
        Item before = feed().getItems().get(0);
        Published.correct(story, new Text("New words", "New answer.", "B"), "We named the wrong year.");
        Item after = feed().getItems().get(0);
        assertThat(after.getTitle()).isEqualTo("New words");
        assertThat(after.getGuid().getValue()).isEqualTo(before.getGuid().getValue());
        assertThat(after.getPubDate()).isEqualTo(before.getPubDate());
    }

    @Test
    void the_feed_names_itself_and_its_site() throws Exception {
        Channel feed = feed();
        assertThat(feed.getLink()).isEqualTo("https://checks.example/");
        assertThat(feed.getLanguage()).isEqualTo("en");
        Element self = feed.getForeignMarkup().get(0);
        assertThat(self.getAttributeValue("rel")).isEqualTo("self");
        assertThat(self.getAttributeValue("href")).isEqualTo("https://checks.example/feed.rss");
        Desk.anonymous().get("/feed.rss").contentType("application/rss+xml;charset=UTF-8");
    }

    @Test
    void it_ends_after_the_newest_thirty() throws Exception {
        for (int i = 0; i <= RssFeed.NEWEST; i++) {
            Story.published();
        }
        assertThat(feed().getItems()).hasSize(RssFeed.NEWEST);
    }

    @Test
    void text_that_is_no_xml_or_would_be_html_does_no_harm() throws Exception {
        Story story = Story.prepared();
        story.then(claim -> story.check().save(new Text("A bell\u0007 & <b>", "Less <script>x</script>", "B"), 1, member(Person.FACT_CHECKER)));
        Published.publish(story, "false");
        Item item = feed().getItems().get(0);
        assertThat(item.getTitle()).isEqualTo("A bell & <b>");
        assertThat(item.getDescription().getValue()).isEqualTo("Less &lt;script>x&lt;/script>");
    }

    private static Channel feed() throws Exception {
        String text = Desk.anonymous().get("/feed.rss").statusCode(200).extract().asString();
        return (Channel) new WireFeedInput().build(new StringReader(text));
    }
}
