package org.factdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Goes over every answer that whoever may still judge can get, wherever the claim stands, and finds no trace of what the fact-checker
 * proposes and why, how they read a source, what they note, write and talk about.
 */
@QuarkusTest
class BlindnessTest {

    private static final List<Person> BLIND = List.of(Person.REVIEWER, Person.OTHER_REVIEWER, Person.SEVERAL);

    private static final List<String> GETS = Routes.declared().stream().filter(route -> route.startsWith("GET "))
            .map(route -> route.substring(4)).toList();
    private static long article;

    @BeforeAll
    static void bringIn() {
        article = Story.article();
    }

    @TestFactory
    Stream<DynamicTest> no_answer_tells_a_reviewer_anything() {
        return places().entrySet().stream().flatMap(place -> BLIND.stream().map(person -> DynamicTest.dynamicTest(
                place.getKey() + ", " + person.name(), () -> tellsNothing(person, place.getValue()))));
    }

    /** The walk is worth something only if it would meet them. */
    @Test
    void whoever_may_know_meets_every_one_of_them_on_the_same_way() {
        Story story = SecretStory.inReview();
        StringBuilder met = new StringBuilder();
        addresses(story).forEach(path -> met.append(told(Desk.as(Person.EDITOR).get(path).extract())));
        assertThat(met.toString()).contains(SecretStory.SECRETS);
        assertThat(met.toString()).containsPattern(SecretStory.STANCE);
    }

    @Test
    void a_panel_opens_all_of_it_when_the_last_has_logged() {
        Story story = SecretStory.halfLogged();
        tellsNothing(Person.REVIEWER, story);
        story.then(claim -> SecretStory.log(claim, Person.OTHER_REVIEWER));
        assertThat(Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId).extract().asString())
                .contains(SecretStory.RATING, SecretStory.RATIONALE, SecretStory.NOTE);
    }

    private static Map<String, Story> places() {
        Map<String, Story> places = new LinkedHashMap<>();
        places.put("assigned", SecretStory.assigned());
        places.put("in review", SecretStory.inReview());
        places.put("in review by a panel of which one has logged", SecretStory.halfLogged());
        places.put("taken back", SecretStory.takenBack());
        places.put("sent back", SecretStory.sentBack());
        places.put("returned from a dispute", SecretStory.returned());
        places.put("agreed on once and worked on again", SecretStory.reworked());
        places.put("dropped", SecretStory.dropped());
        places.put("reopened", SecretStory.reopened());
        places.put("public and judged again", SecretStory.judgedAgain());
        places.put("public and in review again", SecretStory.againInReview());
        places.put("public, and returned from a dispute again", SecretStory.againReturned());
        return places;
    }

    private static void tellsNothing(Person person, Story story) {
        addresses(story).forEach(path -> assertTellsNothing(told(Desk.as(person).get(path).extract()), person.name() + " on " + path));
        posts(story).forEach((path, fields) -> assertTellsNothing(told(Desk.as(person).post(path, fields).extract()),
                person.name() + " posting to " + path));
    }

    private static void assertTellsNothing(String told, String where) {
        assertThat(told).as(where).doesNotContainIgnoringCase(SecretStory.SECRETS);
        assertThat(told).as(where).doesNotContainPattern(SecretStory.STANCE);
    }

    /** Every address that answers a GET, with this story's own numbers, and the lists in all their turns. */
    private static Stream<String> addresses(Story story) {
        Stage scene = Stage.of(story, article);
        String claim = "/desk/claims/" + story.claimId;
        return Stream.concat(GETS.stream().map(scene::fill), Stream.of("/desk/claims?status=ALL", "/desk/claims?status=ALL&mine=true", claim + "/evidence/2", claim + "/evidence/3",
                "/desk/checks/" + story.checkId + "/revisions/1?against=2", "/checks/" + story.slug));
    }

    /** Forms that are refused, and come back with a page. */
    private static Map<String, Map<String, String>> posts(Story story) {
        String claim = "/desk/claims/" + story.claimId;
        String check = "/desk/checks/" + story.checkId;
        return Map.of(claim + "/verdicts", Map.of("rationale", ""), claim + "/return", Map.of(), claim + "/comments", Map.of(),
                claim + "/assignment", Map.of("dueOn", "soon"), claim + "/evidence/1", Map.of("version", "99"),
                check + "/draft", Map.of("headline", "x"), check + "/preview", Map.of("body", "x"), check + "/pass", Map.of("revision", "99"));
    }

    /** All ratings of the scale stand in the form to choose from; which of them is chosen would tell. */
    private static String told(ExtractableResponse<Response> answer) {
        String page = answer.asString();
        if (String.valueOf(answer.contentType()).startsWith("text/html")) {
            Document document = Jsoup.parse(page);
            document.select("label:has(input[type=radio][name=rating]:not([checked]))").remove();
            page = document.outerHtml();
        }
        return page + answer.headers();
    }
}
