package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImagesTest {

    private static final String TOKEN = "dGVzdC1mb3JtLXRva2VuLQ";

    @Test
    void an_image_is_kept_with_its_words_and_credit_and_nothing_but_pixels() throws IOException {
        Story story = Story.prepared();
        upload(story, Person.FACT_CHECKER, png(), "A crane at dusk", "Ina Berg").statusCode(303);
        byte[] kept = Desk.as(Person.EDITOR).get(path(story) + "/1").statusCode(200).contentType("image/png").extract().asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(30);
        Desk.as(Person.EDITOR).get("/desk/checks/%d/draft".formatted(story.checkId)).body(containsString("![](image:1)"));
        Desk.as(Person.EDITOR).get(path(story) + "/2").statusCode(404);
    }

    @Test
    void what_is_no_picture_or_lacks_its_words_is_refused_and_the_words_stay() throws IOException {
        Story story = Story.prepared();
        upload(story, Person.FACT_CHECKER, "<svg onload=x>".getBytes(), "A crane at dusk", "Ina Berg").statusCode(422)
                .body(allOf(containsString("Choose a PNG or JPEG"), containsString("A crane at dusk"), containsString("Ina Berg")));
        upload(story, Person.FACT_CHECKER, new byte[0], "A crane", "Ina").statusCode(422).body(containsString("Choose a PNG or JPEG"));
        upload(story, Person.FACT_CHECKER, png(), " ", "Ina Berg").statusCode(422).body(containsString("Say what the picture shows"));
        upload(story, Person.FACT_CHECKER, png(), "A crane", "x".repeat(201)).statusCode(422).body(containsString("within 200"));
        story.then(claim -> assertThat(Image.of(story.check())).isEmpty());
    }

    @Test
    void who_may_not_write_adds_no_image() throws IOException {
        upload(Story.inReview(), Person.SEVERAL, png(), "A", "B").statusCode(403);
        upload(Story.prepared(), Person.REVIEWER, png(), "A", "B").statusCode(403);
    }

    private static ValidatableResponse upload(Story story, Person person, byte[] bytes, String alternative, String credit) {
        return Desk.as(person).request().cookie("factdesk-form", TOKEN).multiPart("form-token", TOKEN).multiPart("file", "p.png", bytes)
                .multiPart("alternative", alternative).multiPart("credit", credit).post(path(story)).then();
    }

    private static String path(Story story) {
        return "/desk/checks/%d/images".formatted(story.checkId);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
