package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardTest {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\" dir=\"auto\"><a href=\"/desk/claims/(\\d+)\">");

    @Test
    void a_tab_shows_the_claims_of_its_status_newest_first() {
        Story older = Story.inReview();
        Story newer = Story.inReview();
        Story elsewhere = Story.newClaim();
        List<Long> rows = rows(board("?status=IN_REVIEW"));
        assertThat(rows).contains(newer.claimId, older.claimId).doesNotContain(elsewhere.claimId);
        assertThat(rows).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void at_first_it_shows_what_is_open() {
        Story open = Story.disputed();
        Story closed = Story.newClaim().then(claim -> claim.drop(DropReason.TRIVIAL, null, Story.member(Person.EDITOR)));
        assertThat(rows(board(""))).contains(open.claimId).doesNotContain(closed.claimId);
        assertThat(rows(board("?status=ALL"))).contains(open.claimId, closed.claimId);
        assertThat(rows(board("?status=NONSENSE"))).contains(open.claimId);
    }

    @Test
    void a_tab_counts_its_claims() {
        Story.disputed();
        String page = board("?status=DISPUTED");
        long counted = Long.parseLong(page.replaceAll("(?s).*>Disputed <span class=\"count\">(\\d+)</span>.*", "$1"));
        assertThat(counted).isEqualTo(rows(page).size());
    }

    @Test
    void only_mine_are_those_i_check_or_review() {
        Story mine = Story.assigned();
        Story others = Story.newClaim();
        String reviewers = Desk.as(Person.REVIEWER).get("/desk/claims?mine=true").statusCode(200).extract().asString();
        assertThat(rows(reviewers)).contains(mine.claimId).doesNotContain(others.claimId);
        assertThat(reviewers).contains("/desk/claims?status=ALL&amp;mine=true");
        Desk.as(Person.ADMIN).get("/desk/claims?mine=true").body(containsString("None of these is yours"));
    }

    @Test
    void a_topic_shows_the_claims_that_have_it_and_counts_them() {
        long topic = Story.topic();
        Story about = Story.assigned().then(claim -> claim.topics.add(Topic.findById(topic)));
        Story other = Story.assigned();
        String slug = QuarkusTransaction.requiringNew().call(() -> Topic.known(topic).slug);
        String page = board("?status=ASSIGNED&topic=" + slug);
        assertThat(rows(page)).containsExactly(about.claimId);
        assertThat(page).contains(">Assigned <span class=\"count\">1</span>", "/desk/claims?status=ALL&amp;topic=" + slug,
                "<option value=\"" + slug + "\" selected>");
        assertThat(board("?status=NEW&topic=" + slug)).contains("Nothing here is about");
        assertThat(rows(Desk.as(Person.FACT_CHECKER).get("/desk/claims?mine=true&topic=" + slug).extract().asString())).containsExactly(about.claimId);
        assertThat(rows(board("?status=ASSIGNED&topic=no-such-topic"))).contains(other.claimId);
    }

    @Test
    void late_claims_are_marked() {
        Story late = Story.assigned().then(claim -> claim.dueOn = LocalDate.of(2020, 1, 1));
        String row = board("?status=ASSIGNED").split("/desk/claims/" + late.claimId + "\"")[1].split("</tr>")[0];
        assertThat(row).contains("is-late", "days late", "1 January 2020");
    }

    @Test
    void pages_follow_each_other_by_key_and_together_hold_every_claim_once() {
        for (int number = 0; number < 51; number++) {
            Story.newClaim();
        }
        List<Long> seen = new ArrayList<>();
        String next = "?status=NEW";
        while (next != null) {
            String page = board(next);
            assertThat(rows(page)).hasSizeLessThanOrEqualTo(50);
            seen.addAll(rows(page));
            Matcher older = Pattern.compile("rel=\"next\" href=\"/desk/claims(\\?[^\"]+)\"").matcher(page);
            next = older.find() ? older.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(board("?status=NEW")).contains(">New <span class=\"count\">" + seen.size() + "</span>");
    }

    @Test
    void a_key_that_is_no_number_is_no_page() {
        Desk.as(Person.EDITOR).get("/desk/claims?before=yesterday").statusCode(404).body(not(containsString("Exception")));
    }

    private static String board(String query) {
        return Desk.as(Person.EDITOR).get("/desk/claims" + query).statusCode(200).extract().asString();
    }

    private static List<Long> rows(String page) {
        return ROW.matcher(page).results().map(row -> Long.valueOf(row.group(1))).toList();
    }
}
