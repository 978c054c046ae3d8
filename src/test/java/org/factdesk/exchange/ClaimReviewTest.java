package org.factdesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.factdesk.claim.Claimant;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimReviewTest {

    @Test
    void it_is_one_claim_review_of_schema_org() {
        JsonPath review = review(Story.published());
        assertThat(review.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(review.getString("'@type'")).isEqualTo("ClaimReview");
    }

    @Test
    void the_claim_is_given_as_the_newsroom_states_it() {
        Story story = Story.published();
        assertThat(review(story).getString("claimReviewed"))
                .isEqualTo("The harbour of Tarnvik handled %d ships last year.".formatted(1000 + story.number));
    }

    @Test
    void the_address_is_absolute_and_the_newsrooms_own_whatever_host_was_asked() {
        Story story = Story.published();
        String text = Desk.anonymous().request().header("Host", "evil.example").get("/checks/" + story.slug + "/claimreview.json").asString();
        assertThat(JsonPath.from(text).getString("url")).isEqualTo("https://checks.example/checks/" + story.slug);
    }

    @Test
    void the_verdict_is_a_word_and_a_number_on_the_scale_where_higher_is_truer() {
        JsonPath review = review(Published.rated("mostly-true"));
        assertThat(review.<Map<String, Object>>get("reviewRating")).isEqualTo(Map.of("@type", "Rating", "alternateName", "Mostly true",
                "ratingValue", 4, "bestRating", 5, "worstRating", 1));
    }

    @Test
    void a_verdict_outside_the_order_is_a_word_alone() {
        JsonPath review = review(Published.rated("unverifiable"));
        assertThat(review.<Map<String, Object>>get("reviewRating")).isEqualTo(Map.of("@type", "Rating", "alternateName", "Unverifiable"));
    }

    @Test
    void the_author_is_the_newsroom() {
        assertThat(review(Story.published()).<Map<String, Object>>get("author"))
                .isEqualTo(Map.of("@type", "Organization", "name", "The Fact Desk", "url", "https://checks.example/"));
    }

    @Test
    void the_review_is_dated_by_its_first_publication_also_after_a_correction() {
        Story story = Story.published();
        Instant[] published = new Instant[1];
        story.then(claim -> published[0] = story.check().publishedAt.truncatedTo(ChronoUnit.SECONDS));
        Published.correct(story, new Text("H", "S", "B"), "We named the wrong year.");
        assertThat(review(story).getString("datePublished")).isEqualTo(published[0].toString());
    }

    @Test
    void the_claimant_is_a_person_or_an_organization_as_they_really_are() {
        assertThat(review(Story.published()).<Map<String, Object>>get("itemReviewed.author"))
                .isEqualTo(Map.of("@type", "Person", "name", "Ilka Sorens"));
        Story story = Story.published().then(claim -> {
            claim.claimant = Claimant.named("Port of Callisa", Claimant.Kind.ORGANIZATION);
            claim.claimant.wikidata = "Q4242";
        });
        assertThat(review(story).<Map<String, Object>>get("itemReviewed.author")).isEqualTo(Map.of("@type", "Organization",
                "name", "Port of Callisa", "sameAs", "https://www.wikidata.org/wiki/Q4242"));
    }

    @Test
    void the_claim_is_dated_by_when_it_was_made_and_not_at_all_where_that_is_unknown() {
        assertThat(review(Story.published()).getString("itemReviewed.datePublished")).isEqualTo("2026-03-04");
        Story undated = Story.published().then(claim -> claim.appearance.madeOn = null);
        assertThat(review(undated).<Map<String, Object>>get("itemReviewed")).doesNotContainKey("datePublished");
    }

    @Test
    void it_says_where_the_claim_appeared_if_that_has_an_address() {
        Story story = Story.published();
        assertThat(review(story).<Map<String, Object>>get("itemReviewed.appearance"))
                .isEqualTo(Map.of("@type", "CreativeWork", "url", "https://tarnvik.example/speeches/" + story.number));
        Story heard = Story.published().then(claim -> claim.appearance.url = null);
        assertThat(review(heard).<Map<String, Object>>get("itemReviewed")).doesNotContainKey("appearance");
    }

    @Test
    void of_a_claim_of_which_nothing_is_known_nothing_is_said() {
        Story story = Story.published().then(claim -> {
            claim.claimant = null;
            claim.appearance.madeOn = null;
            claim.appearance.url = null;
        });
        assertThat(review(story).<Map<String, Object>>get("$")).doesNotContainKey("itemReviewed");
    }

    @Test
    void several_claims_have_one_review_each_at_a_fragment_of_the_page() {
        Story story = Published.withTwoClaims();
        JsonPath reviews = review(story);
        String page = "https://checks.example/checks/" + story.slug;
        assertThat(reviews.<String>getList("url")).containsExactly(page + "#claim-1", page + "#claim-2");
        assertThat(reviews.<String>getList("reviewRating.alternateName")).containsExactly("False", "Unverifiable");
        assertThat(Desk.anonymous().get("/checks/" + story.slug).extract().asString()).contains("id=\"claim-1\"").contains("id=\"claim-2\"");
    }

    @Test
    void the_file_is_linked_data_and_no_other_check_has_one() {
        Desk.anonymous().get("/checks/" + Story.published().slug + "/claimreview.json").statusCode(200).contentType("application/ld+json");
        Desk.anonymous().get("/checks/no-such-check/claimreview.json").statusCode(404);
        Desk.anonymous().get("/checks/" + Published.withdrawn().slug + "/claimreview.json").statusCode(410);
    }

    private static JsonPath review(Story story) {
        return JsonPath.from(Desk.anonymous().get("/checks/" + story.slug + "/claimreview.json").statusCode(200).extract().asString());
    }
}
