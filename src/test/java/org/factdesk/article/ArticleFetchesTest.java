package org.factdesk.article;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleFetchesTest {

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
