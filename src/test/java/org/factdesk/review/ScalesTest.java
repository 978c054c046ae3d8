package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.review.AdminsScales.THREE;
import static org.factdesk.review.AdminsScales.added;
import static org.factdesk.review.AdminsScales.choose;
import static org.factdesk.review.AdminsScales.chosen;
import static org.factdesk.review.AdminsScales.edit;
import static org.factdesk.review.AdminsScales.editUpon;
import static org.factdesk.review.AdminsScales.edited;
import static org.factdesk.review.AdminsScales.fields;
import static org.factdesk.review.AdminsScales.inside;
import static org.factdesk.review.AdminsScales.labels;
import static org.factdesk.review.AdminsScales.slug;
import static org.factdesk.review.AdminsScales.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The admin edits the words that the desk judges with. */
@QuarkusTest
class ScalesTest {

    private static final String[] REWORDED = {"Right | It is so. | 3 | green | circle-check", "Unclear | Who knows. | 2 | amber | contrast",
            "Wrong | It is not so. | 1 | red | x"};

    @AfterEach
    void judge_with_the_desks_own_again() {
        AdminsScales.chooseTheDesksOwn();
    }

    @Test
    void a_scale_that_was_never_judged_with_is_edited_where_it_is() {
        long scale = added();
        assertThat(edited(scale, REWORDED)).isEqualTo(scale);
        assertThat(labels(scale)).containsExactly("Right", "Unclear", "Wrong");
        assertThat(verbs(scale)).containsExactly(Verb.SCALE_CHANGED, Verb.SCALE_ADDED);
    }

    @Test
    void an_edit_of_a_scale_that_was_judged_with_makes_its_next_version() {
        long scale = chosen();
        long next = edited(scale, REWORDED);
        assertThat(labels(scale)).containsExactly("Right", "Doubtful", "Wrong");
        assertThat(labels(next)).containsExactly("Right", "Unclear", "Wrong");
        inside(() -> {
            RatingScale version = RatingScale.known(next);
            assertThat(version.number).isEqualTo(2);
            assertThat(version.supersedes.id).isEqualTo(scale);
            assertThat(version.current).isFalse();
            return version;
        });
        Desk.as(Person.ADMIN).get("/desk/scales").body(containsString("version 1"), containsString("version 2"));
        Desk.as(Person.ADMIN).get("/desk/scales/%d/ratings".formatted(scale)).statusCode(303)
                .header("Location", containsString("/desk/scales/%d/ratings".formatted(next)));
    }

    @Test
    void each_rating_keeps_an_address_of_its_own() {
        long scale = chosen();
        String address = slug(scale, "Wrong");
        long next = edited(scale, REWORDED);
        assertThat(slug(scale, "Wrong")).isEqualTo(address);
        assertThat(slug(next, "Wrong")).startsWith("wrong").isNotEqualTo(address);
        assertThat(Desk.anonymous().get("/ratings/" + slug(next, "Wrong")).extract().statusCode()).isEqualTo(404);
        Desk.anonymous().get("/ratings/" + address).statusCode(200).body(containsString("It is not so."));
        choose(next).statusCode(303);
        Desk.anonymous().get("/ratings/" + address).statusCode(200).body(containsString("earlier scale"));
        Desk.anonymous().get("/ratings/" + slug(next, "Wrong")).statusCode(200).body(not(containsString("earlier scale")));
    }

    @Test
    void choosing_a_scale_is_one_event_and_what_is_chosen_is_not_chosen_twice() {
        long scale = added();
        choose(scale).statusCode(303);
        choose(scale).statusCode(409).body(containsString("already"));
        assertThat(verbs(scale)).containsExactly(Verb.SCALE_ADOPTED, Verb.SCALE_ADDED);
        Desk.as(Person.ADMIN).get("/desk/scales/" + scale).body(containsString("chose the scale to judge with"), containsString("instead of Truth, version 1"));
        assertThat(Jsoup.parse(Desk.anonymous().get("/ratings").extract().asString()).selectFirst(".scale").select(".scale-step p").eachText())
                .containsExactly("It is so.", "It may be so.", "It is not so.");
    }

    @Test
    void a_scale_that_was_edited_meanwhile_is_looked_at_again_before_it_is_chosen() {
        long scale = added();
        String seen = version(scale);
        edited(scale, REWORDED);
        Desk.as(Person.ADMIN).post("/desk/scales/%d/adoption".formatted(scale), Map.of("version", seen)).statusCode(409);
        assertThat(inside(() -> RatingScale.known(scale).current)).isFalse();
    }

    @Test
    void a_draft_that_nobody_judged_with_is_thrown_away_and_its_name_is_free_again() {
        long scale = added();
        String name = inside(() -> RatingScale.known(scale).name);
        throwAway(scale, version(scale)).statusCode(303);
        assertThat(verbs(scale)).containsExactly(Verb.SCALE_THROWN_AWAY, Verb.SCALE_ADDED);
        Desk.as(Person.ADMIN).get("/desk/scales").body(not(containsString("/desk/scales/" + scale + "\"")));
        Desk.as(Person.ADMIN).get("/desk/scales/" + scale).statusCode(404);
        throwAway(scale, "1").statusCode(404);
        Desk.as(Person.ADMIN).post("/desk/scales/%d/adoption".formatted(scale), Map.of("version", "1")).statusCode(404);
        Desk.as(Person.ADMIN).post("/desk/scales/new", fields(name, THREE)).statusCode(303);
    }

    @Test
    void a_draft_of_the_next_version_is_thrown_away_and_made_anew() {
        long scale = chosen();
        long draft = edited(scale, REWORDED);
        throwAway(draft, version(draft)).statusCode(303);
        long next = edited(scale, THREE[0], "Open | Nobody knows. | 2 | amber | contrast", THREE[2]);
        assertThat(inside(() -> RatingScale.known(next).number)).isEqualTo(2);
        assertThat(labels(next)).containsExactly("Right", "Open", "Wrong");
        assertThat(labels(scale)).containsExactly("Right", "Doubtful", "Wrong");
    }

    @Test
    void a_scale_that_the_desk_has_chosen_is_not_thrown_away() {
        long scale = chosen();
        throwAway(scale, version(scale)).statusCode(409).body(containsString("not thrown away any more"));
        AdminsScales.chooseTheDesksOwn();
        throwAway(scale, version(scale)).statusCode(409);
        Desk.as(Person.ADMIN).get("/desk/scales/" + scale).body(not(containsString("Throw away")));
        assertThat(labels(scale)).containsExactly("Right", "Doubtful", "Wrong");
    }

    @Test
    void a_draft_that_was_edited_meanwhile_is_looked_at_again_before_it_is_thrown_away() {
        long scale = added();
        String seen = version(scale);
        edited(scale, REWORDED);
        throwAway(scale, seen).statusCode(409).body(containsString("look again"));
        Desk.as(Person.ADMIN).get("/desk/scales/" + scale).statusCode(200).body(containsString("Throw away"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "3; 3; 1; number-2; Another rating has this number already",
            "1; 2; 3; number-2; Higher is truer",
            "3; ; 3; number-3; Another rating has this number already",
            "2; ; 3; number-3; Higher is truer",
            "3; ; ; number-2; At least two ratings need a number",
            "; ; ; number-1; At least two ratings need a number",
            "3; 2; 0; number-3; Write a whole number from 1",
            "3; 2; -1; number-3; Write a whole number from 1",
            "3; 2.5; 1; number-2; Write a whole number from 1",
            "three; 2; 1; number-1; Write a whole number from 1"})
    void numbers_that_machines_would_misread_come_back_beside_their_field(String first, String second, String third, String field, String message) {
        long scale = added();
        List<String> numbers = List.of(or(first), or(second), or(third));
        Document page = page(edit(scale, row(0, numbers), row(1, numbers), row(2, numbers)).statusCode(422).extract().asString());
        assertThat(page.getElementById(field + "-error").text()).contains(message);
        assertThat(page.getElementById(field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("input[name=number]").eachAttr("value")).containsExactlyElementsOf(numbers);
        assertThat(labels(scale)).containsExactly("Right", "Doubtful", "Wrong");
        assertThat(verbs(scale)).containsExactly(Verb.SCALE_ADDED);
    }

    @Test
    void a_rating_outside_the_order_stands_anywhere_without_a_number() {
        long scale = added("Right | So. | 9 | green | check", "Open | Nobody knows. | | grey | minus", "Wrong | Not so. | 4 | red | x");
        assertThat(inside(() -> RatingScale.known(scale).ratings().stream().map(rating -> rating.numericValue).toList())).containsExactly(9, null, 4);
    }

    @Test
    void words_and_icons_tell_ratings_apart() {
        Document page = page(edit(added(), "Same | One. | 2 | green | check", "same | Two. | 1 | green | check", " | | | pink | smile").statusCode(422)
                .extract().asString());
        assertThat(page.select(".field-error").eachText()).hasSize(6);
        assertThat(page.select(".problems a").eachAttr("href"))
                .containsExactly("#label-2", "#icon-2", "#label-3", "#definition-3", "#colour-3", "#icon-3");
    }

    @Test
    void a_new_scale_has_a_name_that_no_other_has() {
        Desk.as(Person.ADMIN).post("/desk/scales/new", fields("truth", THREE)).statusCode(422).body(containsString("There is a scale of this name"));
        Desk.as(Person.ADMIN).post("/desk/scales/new", fields(" ", THREE)).statusCode(422).body(containsString("Give the scale a name."));
        Desk.as(Person.ADMIN).post("/desk/scales/new", fields("n".repeat(61), THREE)).statusCode(422).body(containsString("At most 60 characters."));
    }

    @Test
    void every_look_that_the_form_offers_is_one_that_the_database_and_the_pages_know() throws IOException {
        String[] rows = new String[RatingLook.ICONS.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "Word %d | Meaning. | %s | %s | %s".formatted(i, i < 2 ? 2 - i : "",
                    RatingLook.COLOURS.get(i % RatingLook.COLOURS.size()).value(), RatingLook.ICONS.get(i).value());
        }
        assertThat(labels(added(rows))).hasSize(rows.length);
        String icons = Files.readString(Path.of("templates/tags/ratingIcon.html"));
        String tones = Files.readString(Path.of("src/main/resources/META-INF/resources/assets/tokens.css"));
        assertThat(RatingLook.ICONS).allSatisfy(icon -> assertThat(icons).contains("{#case '" + icon.value() + "'}"));
        assertThat(RatingLook.COLOURS).allSatisfy(colour -> assertThat(tones).contains("--tone-" + colour.value() + ":"));
    }

    @Test
    void rows_are_added_moved_and_removed_by_plain_buttons_and_nothing_typed_is_lost() {
        long scale = added();
        assertThat(words(change(scale, "add"))).containsExactly("Right", "Typed", "Wrong", "");
        assertThat(words(change(scale, "up-2"))).containsExactly("Typed", "Right", "Wrong");
        assertThat(words(change(scale, "down-2"))).containsExactly("Right", "Wrong", "Typed");
        assertThat(words(change(scale, "remove-1"))).containsExactly("Typed", "Wrong");
        assertThat(words(change(scale, "up-1"))).containsExactly("Right", "Typed", "Wrong");
        assertThat(words(change(scale, "remove-nonsense"))).containsExactly("Right", "Typed", "Wrong");
        Document moved = change(scale, "up-2");
        assertThat(moved.select("input[name=number]").eachAttr("value")).containsExactly("2", "3", "1");
        assertThat(moved.select("select[name=colour] option[selected]").eachAttr("value")).containsExactly("amber", "green", "red");
        assertThat(moved.select("input[name=version]").attr("value")).isEqualTo(version(scale));
        assertThat(labels(scale)).containsExactly("Right", "Doubtful", "Wrong");
    }

    @Test
    void a_preview_shows_the_ratings_as_readers_would_meet_them_and_stores_nothing() {
        long scale = added();
        Document page = page(Desk.as(Person.ADMIN).post("/desk/scales/%d/ratings/preview".formatted(scale), typed(scale)).statusCode(200).extract().asString());
        assertThat(page.select("#preview .scale-step").eachText()).hasSize(3).anyMatch(step -> step.equals("Typed It may be so."));
        assertThat(page.select("#preview .verdict-large.tone-amber")).hasSize(1);
        assertThat(words(page)).containsExactly("Right", "Typed", "Wrong");
        assertThat(labels(scale)).containsExactly("Right", "Doubtful", "Wrong");
        Desk.as(Person.ADMIN).post("/desk/scales/new/preview", fields("Never stored", THREE)).statusCode(200).body(containsString("id=\"preview\""));
        Desk.as(Person.ADMIN).get("/desk/scales").body(not(containsString("Never stored")));
    }

    @Test
    void of_two_admins_the_second_sees_both_texts() {
        long scale = added();
        String seen = version(scale);
        edited(scale, REWORDED);
        Document page = page(editUpon(seen, scale, THREE).statusCode(409).extract().asString());
        assertThat(page.select(".version").eachText()).hasSize(2).anyMatch(text -> text.contains("Unclear")).anyMatch(text -> text.contains("Doubtful"));
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo(version(scale));
        assertThat(labels(scale)).containsExactly("Right", "Unclear", "Wrong");
    }

    @Test
    void of_two_next_versions_the_second_is_made_upon_the_first() {
        long scale = chosen();
        long next = edited(scale, REWORDED);
        Document page = page(edit(scale, THREE).statusCode(409).extract().asString());
        assertThat(page.select("form.form").attr("action")).isEqualTo("/desk/scales/%d/ratings".formatted(next));
        assertThat(labels(next)).containsExactly("Right", "Unclear", "Wrong");
    }

    private static ValidatableResponse throwAway(long scale, String seen) {
        return Desk.as(Person.ADMIN).post("/desk/scales/%d/disposal".formatted(scale), Map.of("version", seen));
    }

    private static Document change(long scale, String change) {
        Map<String, Object> fields = typed(scale);
        fields.put("change", change);
        return page(Desk.as(Person.ADMIN).post("/desk/scales/%d/ratings/preview".formatted(scale), fields).statusCode(200).extract().asString());
    }

    private static Map<String, Object> typed(long scale) {
        Map<String, Object> fields = fields(null, THREE[0], THREE[1].replace("Doubtful", "Typed"), THREE[2]);
        fields.put("version", version(scale));
        return fields;
    }

    private static List<String> words(Document page) {
        return page.select("input[name=label]").eachAttr("value");
    }

    private static Document page(String html) {
        return Jsoup.parse(html);
    }

    private static String row(int row, List<String> numbers) {
        String[] cells = THREE[row].split("\\|");
        return "%s|%s|%s|%s|%s".formatted(cells[0], cells[1], numbers.get(row), cells[3], cells[4]);
    }

    private static String or(String number) {
        return number == null ? "" : number;
    }

    private static List<Verb> verbs(long scale) {
        return inside(() -> Event.ofScale(scale).stream().map(event -> event.verb).toList());
    }
}
