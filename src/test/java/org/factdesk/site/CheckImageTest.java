package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.factdesk.factcheck.DrawnPicture;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckImageTest {

    @Test
    void a_placed_picture_is_served_with_its_type_and_shown_with_credit_and_words() throws IOException {
        Story story = withPicture();
        Document page = Reader.opens("/checks/" + story.slug);
        String address = page.selectFirst("figure img").attr("src");
        assertThat(address).isEqualTo("/checks/" + story.slug + "/images/1");
        assertThat(page.selectFirst("figure img").attr("alt")).isEqualTo("A quay with two cranes");
        assertThat(page.selectFirst("figcaption").text()).isEqualTo("Port of Tarnvik");
        byte[] bytes = Desk.anonymous().get(address).statusCode(200).contentType("image/png").header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "public, max-age=60").extract().asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(3);
    }

    @Test
    void a_picture_of_an_earlier_version_stays_with_it() {
        Story story = withPicture();
        Published.correct(story, new Text("H", "S", "Without it."), "The picture showed another harbour.");
        assertThat(Reader.opens("/checks/" + story.slug).select("figure")).isEmpty();
        assertThat(Reader.opens("/checks/" + story.slug + "/revisions/2").select("figure")).hasSize(1);
        assertThat(Reader.status("/checks/" + story.slug + "/images/1")).isEqualTo(200);
    }

    @Test
    void a_picture_that_no_public_text_places_is_not_found() {
        Story story = Story.published();
        DrawnPicture.addTo(story, "Not placed", "Nobody");
        assertThat(Reader.status("/checks/" + story.slug + "/images/1")).as("placed nowhere").isEqualTo(404);
        Published.propose(story, new Text("H", "S", "![](image:1)"), "Not passed yet.");
        assertThat(Reader.status("/checks/" + story.slug + "/images/1")).as("placed in a proposed text").isEqualTo(404);
        for (String number : new String[] {"2", "0", "x", "-1", "99999999999"}) {
            assertThat(Reader.status("/checks/" + story.slug + "/images/" + number)).as(number).isEqualTo(404);
        }
    }

    private static Story withPicture() {
        Story story = Story.prepared();
        DrawnPicture.addTo(story, "A quay with two cranes", "Port of Tarnvik");
        story.then(claim -> story.check().save(new Text("H", "S", "See:\n\n![](image:1)"), 1, member(Person.FACT_CHECKER)));
        return Published.publish(story, "false");
    }
}
