package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.article.Article;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Newspaper;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PassageClaimsTest {

    private final Desk checker = Desk.as(Person.FACT_CHECKER);
    private final String words = "🚢 " + Newspaper.article();
    private long id;
    private String path;

    @BeforeEach
    void bringIn() {
        id = Newspaper.bringIn(Map.of("body", words));
        path = "/desk/articles/" + id;
    }

    @Test
    void a_passage_becomes_a_claim_with_its_place_in_the_article() {
        int start = words.indexOf("ferry fares");
        int end = words.indexOf(" since 2020");
        checker.get(path + "?start=%d&end=%d".formatted(start, end)).statusCode(200)
                .body(containsString("name=\"start\" value=\"" + start + "\""), containsString(words.substring(start, end) + "</textarea>"));
        String location = checker.post(path + "/claims", Map.of("start", start, "end", end, "statement", "Ferry fares have fallen."))
                .statusCode(303).extract().header("Location");
        long claimId = Long.parseLong(location.replaceAll(".*made=", ""));
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = Claim.findById(claimId);
            assertThat(claim.statement).isEqualTo("Ferry fares have fallen.");
            assertThat(words.substring(claim.startOffset, claim.endOffset)).isEqualTo(words.substring(start, end));
            assertThat(claim.quotation).isNull();
            assertThat(claim.claimant).isNull();
            assertThat(claim.appearance.madeOn).isNull();
            assertThat(claim.appearance.url).isNull();
            assertThat(claim.addedBy.name).isEqualTo("Sam Okafor");
        });
        checker.get(path + "?made=" + claimId).body(containsString("was made from this article"), containsString("id=\"claim-" + claimId + "\""));
    }

    @Test
    void own_words_are_kept_as_a_quotation_without_the_marks_around_them() {
        int start = words.indexOf('“');
        int end = words.indexOf('”') + 1;
        checker.get(path + "?start=%d&end=%d".formatted(start, end)).body(containsString("value=\"true\" checked"));
        checker.post(path + "/claims", Map.of("start", start, "end", end, "statement", "The port has grown.", "ownWords", "true")).statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> assertThat(Claim.<Claim>find("article.id", id).<Claim>singleResult().quotation)
                .isEqualTo(words.substring(start + 1, end - 1)));
    }

    @Test
    void offsets_that_are_none_of_the_text_are_refused_and_what_was_typed_is_kept() {
        refused("0", String.valueOf(words.length() + 1));
        refused("12", "12");
        refused("12", "4");
        refused("-3", "4");
        refused("", "");
        refused("abc", "4");
        refused("1", "9");
    }

    @Test
    void a_claim_without_a_statement_is_refused_beside_the_field() {
        checker.post(path + "/claims", Map.of("start", "3", "end", "30", "statement", " ", "claimant", "Kept name")).statusCode(422)
                .body(containsString("Write the statement."), containsString("id=\"statement-error\""), containsString("Kept name"),
                        containsString("name=\"start\" value=\"3\""));
    }

    @Test
    void two_claims_by_claimants_of_one_name_have_one_claimant() {
        String name = "Claimant " + id;
        for (String written : new String[] {name, name.toUpperCase()}) {
            checker.post(path + "/claims", Map.of("start", "3", "end", "30", "statement", "A statement.", "claimant", written)).statusCode(303);
        }
        QuarkusTransaction.requiringNew().run(() -> assertThat(Claimant.count("lower(name) = ?1", name.toLowerCase())).isOne());
    }

    private void refused(String start, String end) {
        checker.post(path + "/claims", Map.of("start", start, "end", end, "statement", "Kept statement")).statusCode(422)
                .body(containsString("Choose a passage of the article"), containsString("Kept statement"));
        QuarkusTransaction.requiringNew().run(() -> assertThat(Claim.count("article", Article.<Article>findById(id))).isZero());
    }
}
