package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewClaimsTest {

    private static final String PATH = "/desk/claims/new";
    private final Desk checker = Desk.as(Person.FACT_CHECKER);

    @Test
    void a_claim_in_a_video_is_typed_in_with_all_that_is_known() {
        checker.get(PATH).statusCode(200);
        String location = checker.post(PATH, Map.of("statement", "The fleet has doubled.", "quotation", "Unsere Flotte hat sich verdoppelt.",
                "language", "de", "claimant", "Ilka Sorens", "kind", "VIDEO", "url", "https://video.example/watch?v=1", "madeOn", "2026-03-04",
                "timeCode", "1:04:30", "place", "Harbour day")).statusCode(303).extract().header("Location");
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = Claim.findById(Long.valueOf(location.replaceAll(".*/desk/claims/(\\d+)$", "$1")));
            assertThat(claim.quotation).isEqualTo("Unsere Flotte hat sich verdoppelt.");
            assertThat(claim.language).isEqualTo("de");
            assertThat(claim.article).isNull();
            assertThat(claim.status).isEqualTo(Status.NEW);
            assertThat(claim.appearance.kind).isEqualTo(Appearance.Kind.VIDEO);
            assertThat(claim.appearance.url).isEqualTo("https://video.example/watch?v=1");
            assertThat(claim.appearance.madeOn).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(claim.appearance.timeCode).isEqualTo("1:04:30");
            assertThat(Event.ofClaim(claim.id, null)).singleElement()
                    .satisfies(event -> assertThat(event.verb).isEqualTo(Verb.CLAIM_ACCEPTED));
        });
    }

    @Test
    void what_nobody_knows_stays_unknown() {
        String location = checker.post(PATH, Map.of("statement", "The fleet has doubled.", "language", "en", "kind", "SPEECH"))
                .statusCode(303).extract().header("Location");
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = Claim.findById(Long.valueOf(location.replaceAll(".*/", "")));
            assertThat(claim.claimant).isNull();
            assertThat(claim.quotation).isNull();
            assertThat(claim.appearance.url).isNull();
            assertThat(claim.appearance.madeOn).isNull();
        });
    }

    @Test
    void every_field_that_is_missing_or_wrong_says_so_and_the_rest_is_kept() {
        checker.post(PATH, Map.of("place", "Kept place")).statusCode(422).body(containsString("id=\"statement-error\""),
                containsString("id=\"language-error\""), containsString("id=\"kind-error\""), containsString("Kept place"));
        refused("url", "javascript:alert(1)");
        refused("url", "file:///etc/hosts");
        refused("madeOn", "2999-01-01");
        refused("madeOn", "last Wednesday");
        refused("language", "xx-none");
        refused("kind", "ARTICLE");
        refused("timeCode", "4 minutes");
        refused("timeCode", "4:30");
        refused("claimant", "c".repeat(201));
        refused("quotation", "q".repeat(5001));
    }

    @Test
    void claims_are_typed_in_by_editors_and_fact_checkers() {
        for (Person person : new Person[] {Person.REVIEWER, Person.ADMIN}) {
            Desk.as(person).get(PATH).statusCode(403);
            Desk.as(person).post(PATH, Map.of("statement", "A statement.", "language", "en", "kind", "POST")).statusCode(403);
        }
    }

    private void refused(String field, String value) {
        Map<String, String> fields = new HashMap<>(Map.of("statement", "Kept statement", "language", "en", "kind", "POST"));
        fields.put(field, value);
        checker.post(PATH, fields).statusCode(422).body(containsString("id=\"" + field + "-error\""), containsString("Kept statement"));
    }
}
