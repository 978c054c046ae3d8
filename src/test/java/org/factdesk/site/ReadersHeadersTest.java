package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadersHeadersTest {

    @Test
    void readers_pages_are_kept_for_a_minute_and_set_no_cookie() {
        for (String address : answering()) {
            Response answer = Desk.anonymous().request().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(address).isEqualTo("public, max-age=60");
            assertThat(answer.headers().getValues("Set-Cookie")).as(address).isEmpty();
        }
    }

    @Test
    void a_signed_in_member_reads_the_same_page_and_gets_no_cookie_either() {
        Story story = Story.published();
        Response answer = Desk.as(Person.EDITOR).request().get("/checks/" + story.slug);
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(answer.asString()).isEqualTo(Desk.anonymous().get("/checks/" + story.slug).extract().asString());
    }

    @Test
    void an_error_is_not_kept_and_sets_no_cookie() {
        for (String address : List.of("/checks/no-such-check", "/?before=x", "/checks/" + Published.withdrawn().slug + "/claimreview.json")) {
            Response answer = Desk.anonymous().request().get(address);
            assertThat(answer.statusCode()).as(address).isIn(404, 410);
            assertThat(answer.header("Cache-Control")).as(address).isNull();
            assertThat(answer.headers().getValues("Set-Cookie")).as(address).isEmpty();
        }
    }

    @Test
    void asking_for_the_head_alone_gives_the_same_answer_without_its_body() {
        for (String address : answering()) {
            Response head = Desk.anonymous().request().head(address);
            assertThat(head.statusCode()).as(address).isEqualTo(200);
            assertThat(head.contentType()).as(address).isEqualTo(Desk.anonymous().request().get(address).contentType());
            assertThat(head.asString()).as(address).isEmpty();
        }
        assertThat(Desk.anonymous().request().head("/checks/no-such-check").statusCode()).isEqualTo(404);
    }

    private static List<String> answering() {
        Story story = Story.published();
        List<String> addresses = new ArrayList<>(PublicAddresses.OF_THE_SITE);
        addresses.add("/checks/" + story.slug);
        addresses.add("/checks/" + story.slug + "/claimreview.json");
        addresses.add("/checks/" + Published.withdrawn().slug);
        return addresses;
    }
}
