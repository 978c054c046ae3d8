package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a claim is about is said in a form of its own, wherever the claim stands. */
@QuarkusTest
class ClaimTopicsTest {

    @Test
    void a_claim_has_any_number_of_topics_and_the_record_tells_of_it() {
        long one = Story.topic();
        long other = Story.topic();
        Story story = Story.newClaim();
        set(Person.EDITOR, story, one, other).statusCode(303);
        assertThat(topics(story)).containsExactlyInAnyOrder(one, other);
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("set its topics: "), containsString(name(one)), containsString("Change its topics"));
        assertThat(Jsoup.parse(Desk.as(Person.EDITOR).get(path(story)).extract().asString()).select("input[name=topic][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("" + one, "" + other);
        set(Person.EDITOR, story, other).statusCode(303);
        assertThat(topics(story)).containsExactly(other);
        set(Person.EDITOR, story).statusCode(303);
        Desk.as(Person.EDITOR).get(page(story)).body(containsString("set its topics: none"), containsString("Give it topics"));
        assertThat(told(story)).isEqualTo(3);
    }

    @Test
    void topics_that_stay_as_they_are_are_no_event() {
        long topic = Story.topic();
        Story story = Story.newClaim();
        set(Person.EDITOR, story, topic).statusCode(303);
        set(Person.EDITOR, story, topic).statusCode(303);
        assertThat(told(story)).isEqualTo(1);
    }

    @Test
    void they_are_set_wherever_the_claim_stands_and_move_it_nowhere() {
        long topic = Story.topic();
        for (Story story : List.of(Story.assigned(), Story.inReview(), Story.disputed(), Story.approved(), Story.published(), Story.withdrawn(),
                Story.dismissed(), Story.againInReview())) {
            Status stage = QuarkusTransaction.requiringNew().call(() -> story.claim().stage());
            int version = QuarkusTransaction.requiringNew().call(() -> story.claim().version);
            set(Person.EDITOR, story, topic).statusCode(303);
            story.then(claim -> {
                assertThat(claim.stage()).isEqualTo(stage);
                assertThat(claim.version).as("a form about its words is not out of date").isEqualTo(version);
            });
            assertThat(topics(story)).containsExactly(topic);
        }
    }

    @Test
    void its_fact_checker_or_an_editor_sets_them() {
        Story story = Story.inReview();
        long topic = Story.topic();
        for (Person person : List.of(Person.REVIEWER, Person.OTHER_FACT_CHECKER, Person.ADMIN)) {
            Desk.as(person).get(path(story)).statusCode(403);
            set(person, story, topic).statusCode(403);
        }
        set(Person.FACT_CHECKER, story, topic).statusCode(303);
        Desk.as(Person.OTHER_FACT_CHECKER).get(page(story)).body(not(containsString(path(story))));
        Desk.as(Person.EDITOR).get("/desk/claims/999999999/topics").statusCode(404);
    }

    @Test
    void a_blind_reviewer_sees_them_and_who_set_them() {
        Story story = Story.inReview();
        long topic = Story.topic();
        set(Person.FACT_CHECKER, story, topic).statusCode(303);
        Desk.as(Person.REVIEWER).get(page(story)).body(containsString(name(topic)), containsString("set its topics: " + name(topic)),
                containsString("You judge on your own."));
    }

    @Test
    void of_two_who_set_them_the_second_meets_both() {
        long mine = Story.topic();
        long theirs = Story.topic();
        Story story = Story.newClaim();
        set(Person.EDITOR, story, theirs).statusCode(303);
        String answer = Desk.as(Person.OTHER_EDITOR).post(path(story), Map.of("topic", "" + mine)).statusCode(409)
                .body(containsString("was changed meanwhile"), containsString(name(mine)), containsString(name(theirs))).extract().asString();
        assertThat(topics(story)).containsExactly(theirs);
        assertThat(Jsoup.parse(answer).select("input[name=seen]").eachAttr("value")).containsExactly("" + theirs);
        assertThat(Jsoup.parse(answer).select("input[name=topic][checked]").eachAttr("value")).containsExactly("" + mine);
    }

    @Test
    void one_that_was_put_away_is_given_to_no_claim_and_kept_by_those_that_have_it() {
        long topic = Story.topic();
        Story has = Story.newClaim().then(claim -> claim.topics.add(Topic.known(topic)));
        QuarkusTransaction.requiringNew().run(() -> Topic.toChange(topic).putAway(Story.member(Person.EDITOR)));
        long another = Story.topic();
        set(Person.EDITOR, has, topic, another).statusCode(303);
        assertThat(topics(has)).containsExactlyInAnyOrder(topic, another);
        Desk.as(Person.EDITOR).get(path(has)).body(containsString(name(topic) + " (put away)"));
        Story hasNot = Story.newClaim();
        set(Person.EDITOR, hasNot, topic, another).statusCode(422).body(containsString("is not in use any more"), containsString("id=\"topic-error\""));
        for (String unknown : List.of("999999999", "x", "")) {
            Desk.as(Person.EDITOR).post(path(hasNot), Map.of("topic", unknown)).statusCode(422);
        }
        assertThat(topics(hasNot)).isEmpty();
    }

    /** As the form sends it, with the topics that it showed; a box that is not ticked sends nothing. */
    private static ValidatableResponse set(Person person, Story story, Long... topics) {
        Map<String, List<Long>> fields = new HashMap<>(Map.of("topic", List.of(topics), "seen", topics(story)));
        fields.values().removeIf(List::isEmpty);
        return Desk.as(person).post(path(story), fields);
    }

    private static List<Long> topics(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> story.claim().topics.stream().map(topic -> topic.id).toList());
    }

    private static String name(long topic) {
        return QuarkusTransaction.requiringNew().call(() -> Topic.known(topic).name);
    }

    private static long told(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> Event.count("claimId = ?1 and verb = ?2", story.claimId, Verb.TOPICS_SET));
    }

    private static String page(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String path(Story story) {
        return page(story) + "/topics";
    }
}
