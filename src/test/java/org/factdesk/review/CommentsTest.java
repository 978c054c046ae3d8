package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentsTest {

    @Test
    void those_who_differ_talk_beneath_their_verdicts() {
        Story story = Story.disputed();
        say(story, Person.FACT_CHECKER, "The notices <b>do</b> count.").statusCode(303);
        say(story, Person.REVIEWER, "Not the sold ones.").statusCode(303);
        for (Person person : new Person[] {Person.FACT_CHECKER, Person.REVIEWER, Person.EDITOR}) {
            Document page = Jsoup.parse(Desk.as(person).get(path(story)).statusCode(200).extract().asString());
            assertThat(page.select(".comment-words").eachText()).containsExactly("The notices <b>do</b> count.", "Not the sold ones.");
            assertThat(page.select(".comment b").eachText()).containsExactly("Sam Okafor", "Lea Brandt");
            assertThat(page.select(".pair .judgement")).hasSize(2);
            assertThat(page.select(".pair ~ .talk")).isNotEmpty();
        }
    }

    @Test
    void whoever_judges_blind_neither_reads_nor_writes() {
        Story story = Story.inReview();
        say(story, Person.EDITOR, "Mind the sold ones.").statusCode(303);
        for (Person person : new Person[] {Person.REVIEWER, Person.OTHER_REVIEWER, Person.SEVERAL}) {
            Desk.as(person).get(path(story)).body(not(containsString("Mind the sold ones.")), not(containsString("/comments")));
            say(story, person, "What does it say?").statusCode(403);
        }
        Desk.as(Person.FACT_CHECKER).get(path(story)).body(containsString("Mind the sold ones."), not(containsString("What does it say?")));
        story.then(claim -> Round.latest(claim).orElseThrow().log(Story.rating("true"), "So.", member(Person.REVIEWER)));
        Desk.as(Person.REVIEWER).get(path(story)).body(containsString("Mind the sold ones."));
    }

    @Test
    void the_talk_of_a_round_is_hidden_in_the_next() {
        Story story = Story.disputed();
        say(story, Person.FACT_CHECKER, "I say it is mostly false.").statusCode(303);
        story.then(claim -> Round.latest(claim).orElseThrow().decideToReturn("Find more.", member(Person.EDITOR)));
        Desk.as(Person.OTHER_REVIEWER).get(path(story)).body(not(containsString("I say it is mostly false.")));
    }

    @Test
    void an_empty_comment_or_one_that_is_too_long_comes_back() {
        Story story = Story.disputed();
        say(story, Person.EDITOR, " \u2003 ").statusCode(422).body(containsString("Write what you have to say."));
        say(story, Person.EDITOR, "word ".repeat(1001)).statusCode(422).body(containsString("At most 5,000 characters."), containsString("word word"));
    }

    @Test
    void an_admin_reads_and_does_not_take_part() {
        Story story = Story.disputed();
        say(story, Person.EDITOR, "Mind the sold ones.").statusCode(303);
        Desk.as(Person.ADMIN).get(path(story)).body(containsString("Mind the sold ones."), not(containsString("/comments")));
        say(story, Person.ADMIN, "So.").statusCode(403);
    }

    @Test
    void what_was_said_is_neither_changed_nor_deleted() {
        Story story = Story.disputed();
        say(story, Person.EDITOR, "Mind the sold ones.").statusCode(303);
        for (String change : new String[] {"update comment set words = 'x'", "delete from comment"}) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager().createNativeQuery(change).executeUpdate()))
                    .hasMessageContaining("only ever added");
        }
    }

    private static ValidatableResponse say(Story story, Person person, String words) {
        return Desk.as(person).post(path(story) + "/comments", Map.of("comment", words));
    }

    private static String path(Story story) {
        return "/desk/claims/" + story.claimId;
    }
}
