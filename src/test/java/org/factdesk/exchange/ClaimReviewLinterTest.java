package org.factdesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReviewLinterTest {

    private static final String GOOD = """
            {"@type": "ClaimReview", "url": "https://checks.example/checks/ferries", "claimReviewed": "The fleet has doubled.",
             "datePublished": "2026-03-08T09:30:00Z",
             "author": {"@type": "Organization", "name": "The Fact Desk", "url": "https://checks.example/"},
             "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1},
             "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ilka Sorens"}, "datePublished": "2026-03-04",
              "appearance": {"@type": "CreativeWork", "url": "https://tarnvik.example/speech"}}}""";

    private final ClaimReviewLinter linter = new ClaimReviewLinter("https://checks.example");

    @Test
    void a_whole_review_is_not_objected_to() {
        assertThat(linter.lint(review())).isEmpty();
    }

    /** Each changes one thing: a JSON pointer to the object, the field, and its value in JSON (nothing: the field is taken out). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "1 | '' | claimReviewed |",
            "1 | '' | claimReviewed | \"\"",
            "1 | '' | claimReviewed | \"False: the fleet has doubled.\"",
            "1 | '' | claimReviewed | \"The <b>fleet</b> has doubled.\"",
            "1 | '' | claimReviewed | \"The fleet &amp; the quay\"",
            "1 | '' | claimReviewed | \"The fleet has doubled, and so has the quay, and so have the ships, and so on.\"",
            "1 | '' | @type | \"Review\"",
            "2 | /reviewRating | alternateName |",
            "2 | /reviewRating | alternateName | \" \"",
            "2 | /reviewRating | @type |",
            "3 | '' | url | \"/checks/ferries\"",
            "3 | '' | url | \"https://elsewhere.example/checks/ferries\"",
            "3 | '' | url | \"https://notchecks.example/checks/ferries\"",
            "3 | '' | url |",
            "4 | '' | author | \"The Fact Desk\"",
            "4 | '' | author | {\"@type\": \"Organization\", \"name\": \"\"}",
            "5 | '' | itemReviewed |",
            "5 | /itemReviewed | @type | \"CreativeWork\"",
            "5 | /itemReviewed/author | name |",
            "5 | /itemReviewed/author | @type | \"Thing\"",
            "5 | /itemReviewed/author | sameAs | \"Q42\"",
            "5 | /itemReviewed | datePublished | \"4 March 2026\"",
            "5 | /itemReviewed | datePublished | \"2026-02-30\"",
            "5 | /itemReviewed | datePublished | \"2026-04-04\"",
            "5 | /itemReviewed/appearance | url |",
            "5 | /itemReviewed | firstAppearance | {\"@type\": \"CreativeWork\", \"url\": \"somewhere\"}",
            "6 | /reviewRating | bestRating |",
            "6 | /reviewRating | ratingValue | \"1\"",
            "6 | /reviewRating | ratingValue | 0",
            "6 | /reviewRating | ratingValue | 6",
            "6 | /reviewRating | worstRating | 0",
            "6 | /reviewRating | worstRating | 5",
            "7 | '' | datePublished |",
            "7 | '' | datePublished | \"08/03/2026\"",
    })
    void a_rule_that_is_broken_is_named(int rule, String pointer, String field, String value) throws JsonProcessingException {
        ObjectNode review = review();
        ObjectNode changed = (ObjectNode) review.at(pointer);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.set(field, new ObjectMapper().readTree(value));
        }
        assertThat(linter.lint(review)).extracting(Violation::rule).isNotEmpty().containsOnly(rule);
    }

    @Test
    void a_verdict_without_any_number_and_a_claim_of_an_unknown_person_are_well() {
        ObjectNode review = review();
        ((ObjectNode) review.at("/reviewRating")).remove(List.of("ratingValue", "bestRating", "worstRating"));
        ((ObjectNode) review.at("/itemReviewed")).remove("author");
        assertThat(linter.lint(review)).isEmpty();
    }

    @Test
    void a_review_may_stand_on_a_host_below_the_publishers() {
        assertThat(linter.lint(review().put("url", "https://facts.checks.example/checks/ferries"))).isEmpty();
    }

    @Test
    void several_reviews_of_a_page_have_a_fragment_each() {
        assertThat(linter.lintPage(List.of(at("#claim-1"), at("#claim-2")))).isEmpty();
        assertThat(rules(at("#claim-1"), at("#claim-1"))).containsOnly(8);
        assertThat(rules(at(""), at("#claim-2"))).containsOnly(8);
        assertThat(rules(at("#claim-1"), at("-other#claim-2"))).containsOnly(8);
        assertThat(linter.lintPage(List.of(at("")))).isEmpty();
    }

    @Test
    void what_makes_the_mark_up_useless_is_told_apart_from_what_makes_it_poorer() {
        assertThat(linter.lint(review().put("url", "x"))).extracting(Violation::level).containsExactly(Violation.Level.REQUIRED);
        assertThat(linter.lint(review().put("datePublished", "x"))).extracting(Violation::level)
                .containsExactly(Violation.Level.RECOMMENDED);
    }

    private List<Integer> rules(JsonNode... reviews) {
        return linter.lintPage(List.of(reviews)).stream().map(Violation::rule).toList();
    }

    private static ObjectNode at(String end) {
        return review().put("url", "https://checks.example/checks/ferries" + end);
    }

    private static ObjectNode review() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(GOOD);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
