package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueTest {

    private static final Person NEWCOMER = new Person("Ada Fenn", List.of("fact-checker"));

    @Test
    void each_meets_what_is_theirs_to_do() {
        assertMeets(Person.FACT_CHECKER, "To work on", urgent(Story.assigned()));
        assertMeets(Person.REVIEWER, "To review", urgent(Story.inReview()));
        assertMeets(Person.REVIEWER, "Disputes", urgent(Story.disputed()));
        assertMeets(Person.FACT_CHECKER, "Disputes", urgent(Story.disputed()));
        assertMeets(Person.EDITOR, "Disputes", urgent(Story.disputed()));
        assertMeets(Person.REVIEWER, "Texts to pass", urgent(Story.agreed()));
        assertMeets(Person.EDITOR, "Ready to publish", urgent(Story.approved()));
        assertMeets(Person.EDITOR, "New claims to assign", urgent(Story.newClaim()));
    }

    @Test
    void nobody_meets_what_is_not_theirs() {
        Story story = urgent(Story.inReview());
        for (Person person : List.of(Person.OTHER_REVIEWER, Person.FACT_CHECKER, Person.EDITOR, Person.ADMIN)) {
            assertThat(queue(person)).as(person.name()).doesNotContain(link(story));
        }
        Story fresh = urgent(Story.newClaim());
        assertThat(queue(Person.FACT_CHECKER)).doesNotContain(link(fresh));
    }

    @Test
    void who_wrote_a_text_is_not_asked_to_pass_it() {
        Story story = urgent(Story.agreed());
        assertThat(queue(Person.EDITOR)).contains(link(story));
        story.then(claim -> story.check().save(new Text("H", "S", "B"), 1, member(Person.EDITOR)));
        assertThat(queue(Person.EDITOR)).doesNotContain(link(story));
    }

    @Test
    void it_says_what_is_next_and_marks_what_is_late() {
        Story story = urgent(Story.prepared());
        String item = queue(Person.FACT_CHECKER).split(link(story))[1].split("</li>")[0];
        assertThat(item).contains("propose a verdict", "is-late", "days late");
    }

    @Test
    void an_empty_queue_says_how_it_fills() {
        Desk.as(NEWCOMER).get("/desk").statusCode(200).body(containsString("Nothing waits for you."), containsString("See all claims"));
    }

    @Test
    void the_way_back_from_signing_in_leads_to_the_queue() {
        Desk.as(Person.REVIEWER).get("/desk/sign-in").statusCode(303).header("Location", endsWith("/desk"));
    }

    /** Due long ago, so that it stands first and no other test's claims push it off the page. */
    private static Story urgent(Story story) {
        return story.then(claim -> claim.dueOn = LocalDate.of(2020, 1, 1).minusDays(story.number));
    }

    private static String queue(Person person) {
        return Desk.as(person).get("/desk").statusCode(200).extract().asString();
    }

    private static void assertMeets(Person person, String title, Story story) {
        String page = queue(person);
        assertThat(page).contains(title);
        String group = page.split("<h2 class=\"group-title\">" + title)[1].split("</section>")[0];
        assertThat(group).as("%s of %s", title, person.name()).contains(link(story));
    }

    private static String link(Story story) {
        return "href=\"/desk/claims/" + story.claimId + "\"";
    }
}
