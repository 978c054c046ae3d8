package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotificationsTest {

    private static final Person CHECKER = new Person("Ingrid Vaal", List.of("fact-checker"));
    private static final Person REVIEWER = new Person("Per Holm", List.of("reviewer"));

    @Test
    void those_who_work_on_a_claim_are_told_of_what_others_do_to_it() {
        Story story = assigned();
        assertThat(told(CHECKER, story)).singleElement().satisfies(line -> assertThat(line).contains("assigned it"));
        assertThat(told(REVIEWER, story)).hasSize(1);
        assertThat(told(Person.EDITOR, story)).as("nobody is told of their own doing").isEmpty();
        story.then(claim -> claim.drop(DropReason.TRIVIAL, null, member(Person.EDITOR)));
        assertThat(told(CHECKER, story)).hasSize(2).first().asString().contains("dropped it");
    }

    @Test
    void a_blind_reviewer_is_told_that_something_happened_and_not_what_was_proposed() {
        Story story = assigned();
        story.then(claim -> {
            Story.evidence("Register", false).addTo(claim, member(CHECKER));
            FactCheck check = FactCheck.start(claim, member(CHECKER));
            check.save(story.text(), 0, member(CHECKER));
            SubmitForReview.of(claim, rating("half-true"), "A secret reason.", member(CHECKER));
        });
        assertThat(told(REVIEWER, story)).first().asString().contains("submitted it for review").doesNotContain("secret").doesNotContain("Half true");
    }

    @Test
    void what_was_seen_is_no_longer_counted_and_what_came_since_is() {
        Story story = assigned();
        Document page = page(CHECKER);
        assertThat(page.selectFirst(".bar a[href=/desk/notifications]").text()).contains("not seen");
        String newest = page.selectFirst("input[name=newest]").val();
        story.then(claim -> claim.assignTo(member(CHECKER), member(REVIEWER), null, Claim.Priority.HIGH, member(Person.EDITOR)));
        Desk.as(CHECKER).post("/desk/notifications/seen", Map.of("newest", newest)).statusCode(303);
        assertThat(page(CHECKER).select("li:contains(New:)")).hasSize(1);
        Desk.as(CHECKER).fill("/desk/notifications", "/desk/notifications/seen", Map.of()).statusCode(303);
        assertThat(page(CHECKER).select("li:contains(New:)")).isEmpty();
        assertThat(page(CHECKER).selectFirst(".bar a[href=/desk/notifications]").text()).doesNotContain("not seen");
    }

    @Test
    void the_list_is_paged_and_nonsense_in_its_address_shows_the_first_page() {
        Person busy = new Person("Asta Lund", List.of("fact-checker"));
        Story story = Story.newClaim();
        for (int time = 0; time < 51; time++) {
            story.then(claim -> claim.assignTo(member(busy), member(REVIEWER), null, Claim.Priority.NORMAL, member(Person.EDITOR)));
        }
        Document first = page(busy);
        assertThat(first.select("li.event")).hasSize(50);
        String older = first.selectFirst("a:contains(Older notifications)").attr("href");
        assertThat(Jsoup.parse(Desk.as(busy).get(older).extract().asString()).select("li.event")).hasSize(1);
        Desk.as(busy).get("/desk/notifications?before=nonsense").statusCode(200);
    }

    private static Story assigned() {
        return Story.newClaim().then(claim -> claim.assignTo(member(CHECKER), member(REVIEWER), null, Claim.Priority.NORMAL, member(Person.EDITOR)));
    }

    private static List<String> told(Person person, Story story) {
        return page(person).select("li.event:has(a[href=/desk/claims/" + story.claimId + "])").stream().map(Element::text).toList();
    }

    private static Document page(Person person) {
        return Jsoup.parse(Desk.as(person).get("/desk/notifications").statusCode(200).extract().asString());
    }
}
