package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.review.AdminsScales.THREE;
import static org.factdesk.review.AdminsScales.added;
import static org.factdesk.review.AdminsScales.choose;
import static org.factdesk.review.AdminsScales.chosen;
import static org.factdesk.review.AdminsScales.edited;
import static org.factdesk.review.AdminsScales.inside;
import static org.factdesk.review.AdminsScales.rating;
import static org.factdesk.review.AdminsScales.slug;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.factcheck.JudgeAgain;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verdict rests on stays: the scale of its round, the words it was given in, the numbers machines got. */
@QuarkusTest
class ScaleOfRoundTest {

    @AfterEach
    void judge_with_the_desks_own_again() {
        AdminsScales.chooseTheDesksOwn();
    }

    @Test
    void a_round_goes_on_with_the_scale_it_was_opened_with() {
        Story story = Story.inReview();
        long another = chosen();
        Desk.as(Person.REVIEWER).get(path(story)).body(containsString("Mostly false"), not(containsString("Doubtful")));
        log(story, Person.REVIEWER, rating(another, "Wrong")).statusCode(422).body(containsString("has chosen another scale"));
        log(story, Person.REVIEWER, id("mostly-false")).statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
    }

    @Test
    void a_dispute_is_superseded_and_decided_in_the_scale_of_its_round() {
        Story story = Story.disputed();
        long another = chosen();
        Desk.as(Person.EDITOR).get(path(story)).body(containsString("Half true"), not(containsString("Doubtful")));
        Map<String, String> decision = Map.of("rating", rating(another, "Wrong"), "reason", "The register.", "round", "1");
        Desk.as(Person.EDITOR).post(path(story) + "/decision", decision).statusCode(422).body(containsString("Choose a rating."));
        Desk.as(Person.REVIEWER).fill(path(story), path(story) + "/verdicts", Map.of("rating", rating(another, "Wrong"), "rationale", "Seen anew."))
                .statusCode(422);
        Desk.as(Person.REVIEWER).fill(path(story), path(story) + "/verdicts", Map.of("rating", id("mostly-false"), "rationale", "Seen anew."))
                .statusCode(303);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.AGREED));
    }

    @Test
    void a_claim_that_is_submitted_is_judged_with_the_scale_of_that_day() {
        Story story = Story.prepared();
        long another = chosen();
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/submission", Map.of("rating", id("false"), "rationale", "Typed <i>so</i> far."))
                .statusCode(422).body(containsString("has chosen another scale"), containsString("Typed &lt;i&gt;so&lt;/i&gt; far."), containsString("Doubtful"));
        Desk.as(Person.FACT_CHECKER).post(path(story) + "/submission", Map.of("rating", rating(another, "Wrong"), "rationale", "The register."))
                .statusCode(303);
        AdminsScales.chooseTheDesksOwn();
        log(story, Person.REVIEWER, rating(another, "Wrong")).statusCode(303);
        story.then(claim -> assertThat(Round.ratingOf(claim).orElseThrow().label).isEqualTo("Wrong"));
    }

    @Test
    void readers_have_every_scale_explained_that_a_public_check_carries_and_the_current_one_first() {
        long scale = chosen();
        Story story = Published.rated(slug(scale, "Doubtful"));
        long next = edited(scale, THREE[0], "Doubtful | Nobody can say. | 2 | blue | clock", THREE[2]);
        assertThat(scales(Desk.anonymous().get("/ratings").extract().asString())).doesNotContain(slug(next, "Doubtful"));
        choose(next).statusCode(303);

        Document page = Jsoup.parse(Desk.anonymous().get("/ratings").extract().asString());
        assertThat(page.select(".scale").get(0).select(".scale-step").eachAttr("id")).contains(slug(next, "Doubtful"));
        assertThat(page.selectFirst("#scale-" + scale).text()).contains("version 1").contains("It may be so.");
        Desk.anonymous().get("/checks/" + story.slug).body(containsString("It may be so."), not(containsString("Nobody can say.")));

        Published.withdraw(story);
        assertThat(Jsoup.parse(Desk.anonymous().get("/ratings").extract().asString()).select("#scale-" + scale)).isEmpty();
        Desk.anonymous().get("/ratings/" + slug(scale, "Doubtful")).statusCode(200);
    }

    @Test
    void while_a_new_verdict_waits_for_its_text_the_scale_of_the_public_one_stays_explained() {
        long scale = chosen();
        Story story = Published.rated(slug(scale, "Doubtful"));
        AdminsScales.chooseTheDesksOwn();
        story.then(claim -> JudgeAgain.judge(claim, "The register was corrected.", member(Person.EDITOR)));
        Published.judged(story, "true");
        Desk.anonymous().get("/checks/" + story.slug).body(containsString("It may be so."));
        assertThat(Jsoup.parse(Desk.anonymous().get("/ratings").extract().asString()).select("#scale-" + scale)).hasSize(1);
        Published.withdraw(story);
    }

    @Test
    void machines_get_a_number_against_the_ends_of_the_scale_it_was_judged_with() {
        long scale = added("Right | So. | 9 | green | check", "Halfway | Partly so. | 5 | amber | contrast", "Wrong | Not so. | 2 | red | x",
                "Open | Nobody knows. | | grey | minus");
        choose(scale).statusCode(303);
        Story halfway = Published.rated(slug(scale, "Halfway"));
        Story open = Published.rated(slug(scale, "Open"));
        AdminsScales.chooseTheDesksOwn();
        assertThat(reviewRating(halfway)).isEqualTo(Map.of("@type", "Rating", "alternateName", "Halfway", "ratingValue", 5, "bestRating", 9, "worstRating", 2));
        assertThat(reviewRating(open)).isEqualTo(Map.of("@type", "Rating", "alternateName", "Open"));
        Published.withdraw(halfway);
        Published.withdraw(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE rating SET label = 'Quite true' WHERE slug = 'true'",
            "UPDATE rating SET numeric_value = 9 WHERE slug = 'true'",
            "DELETE FROM rating WHERE slug = 'true'",
            "INSERT INTO rating (scale_id, slug, label, definition, position, colour, icon)"
                    + " SELECT scale_id, 'one-more', 'One more', 'More.', 99, 'blue', 'clock' FROM rating WHERE slug = 'true'",
            "UPDATE rating_scale SET name = 'Something else' WHERE name = 'Truth'",
            "UPDATE rating_scale SET adopted_at = NULL, current = false WHERE name = 'Truth'"})
    void the_database_itself_refuses_to_change_a_scale_that_was_judged_with(String change) {
        assertThatThrownBy(() -> sql(change)).hasStackTraceContaining("never changes");
    }

    @Test
    void the_database_itself_lets_nobody_choose_a_scale_whose_numbers_do_not_fall() {
        long scale = added();
        sql("UPDATE rating SET numeric_value = 4 WHERE position = 3 AND scale_id = " + scale);
        assertThatThrownBy(() -> sql("UPDATE rating_scale SET adopted_at = now() WHERE id = " + scale)).hasStackTraceContaining("fall from the top");
        long single = added();
        sql("UPDATE rating SET numeric_value = NULL WHERE position > 1 AND scale_id = " + single);
        assertThatThrownBy(() -> sql("UPDATE rating_scale SET adopted_at = now() WHERE id = " + single)).hasStackTraceContaining("two of them at least");
    }

    @Test
    void the_database_itself_takes_no_verdict_of_another_scale() {
        Story story = Story.inReview();
        long another = chosen();
        assertThatThrownBy(() -> give(story, rating(another, "Wrong"))).hasStackTraceContaining("a round is judged with one scale");
        assertThatThrownBy(() -> give(story, rating(added(), "Wrong"))).hasStackTraceContaining("has not chosen");
    }

    @Test
    void a_page_in_another_language_has_the_ratings_in_its_words_and_falls_back_to_the_scales_own() {
        long scale = added();
        String arabic = "/desk/scales/%d/translations/ar".formatted(scale);
        Map<String, Object> words = Map.of("version", AdminsScales.version(scale), "label", List.of("صحيح", "", "خطأ"),
                "definition", List.of("هو كذلك.", "", "ليس كذلك."));
        Desk.as(Person.ADMIN).post(arabic + "/preview", words).statusCode(200).body(containsString("id=\"preview\""), containsString("ليس كذلك."));
        assertThat(wordsIn(scale, "ar")).containsExactly("Right", "Doubtful", "Wrong");
        Desk.as(Person.ADMIN).post(arabic, words).statusCode(303);
        assertThat(wordsIn(scale, "ar")).containsExactly("صحيح", "Doubtful", "خطأ");
        assertThat(wordsIn(scale, "en")).containsExactly("Right", "Doubtful", "Wrong");
    }

    @Test
    void a_translation_has_both_words_of_a_rating_or_neither() {
        long scale = added();
        String arabic = "/desk/scales/%d/translations/ar".formatted(scale);
        Desk.as(Person.ADMIN).post(arabic, Map.of("version", AdminsScales.version(scale), "label", List.of("صحيح", "", "صحيح"),
                "definition", List.of("", "ربما.", "x".repeat(301)))).statusCode(422).body(containsString("id=\"definition-1-error\""),
                containsString("id=\"label-2-error\""), containsString("id=\"label-3-error\""), containsString("id=\"definition-3-error\""), containsString("ربما."));
        Desk.as(Person.ADMIN).get("/desk/scales/%d/translations/en".formatted(scale)).statusCode(404);
        Desk.as(Person.ADMIN).get("/desk/scales/%d/translations/fr".formatted(scale)).statusCode(404);
    }

    @Test
    void in_a_scale_that_was_judged_with_missing_words_are_added_once_and_go_along_into_its_next_version() {
        long scale = chosen();
        String arabic = "/desk/scales/%d/translations/ar".formatted(scale);
        Desk.as(Person.ADMIN).post(arabic, Map.of("version", AdminsScales.version(scale), "label", List.of("صحيح", "", "خطأ"),
                "definition", List.of("هو كذلك.", "", "ليس كذلك."))).statusCode(303);
        Desk.as(Person.ADMIN).post(arabic, Map.of("version", AdminsScales.version(scale), "label", List.of("غير", "ربما", "غير ذلك"),
                "definition", List.of("غير.", "ربما.", "غير ذلك."))).statusCode(303);
        assertThat(wordsIn(scale, "ar")).containsExactly("صحيح", "ربما", "خطأ");
        assertThatThrownBy(() -> sql("UPDATE rating_translation SET label = 'x' WHERE language = 'ar' AND rating_id = " + rating(scale, "Wrong")))
                .hasStackTraceContaining("never changes");
        long next = edited(scale, THREE[0], THREE[1], "Wrong | It is wholly wrong. | 1 | red | x");
        assertThat(wordsIn(next, "ar")).containsExactly("صحيح", "ربما", "Wrong");
    }

    private static List<String> wordsIn(long scale, String language) {
        return inside(() -> RatingScale.known(scale).ratings().stream().map(rating -> rating.labelIn(language)).toList());
    }

    private static List<String> scales(String html) {
        return Jsoup.parse(html).select(".scale-step").eachAttr("id");
    }

    private static Map<String, Object> reviewRating(Story story) {
        return JsonPath.from(Desk.anonymous().get("/checks/" + story.slug + "/claimreview.json").extract().asString()).get("reviewRating");
    }

    private static ValidatableResponse log(Story story, Person person, String rating) {
        return Desk.as(person).post(path(story) + "/verdicts", Map.of("rating", rating, "rationale", "I read it so.", "round", "1"));
    }

    private static void give(Story story, String rating) {
        story.then(claim -> new Verdict(Round.latest(claim).orElseThrow(), member(Person.REVIEWER), Verdict.Part.REVIEW,
                Rating.findById(Long.parseLong(rating)), "By hand.", true, null).persistAndFlush());
    }

    private static void sql(String change) {
        QuarkusTransaction.requiringNew().run(() -> Rating.getEntityManager().createNativeQuery(change).executeUpdate());
    }

    private static String id(String slug) {
        return inside(() -> Story.rating(slug).id.toString());
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId;
    }
}
