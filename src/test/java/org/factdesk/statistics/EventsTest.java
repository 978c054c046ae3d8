package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Status;
import org.factdesk.evidence.Evidence;
import org.factdesk.review.Round;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EventsTest {

    private static final String SECRET = "So says the quillwort register";

    @Test
    void a_claims_events_come_newest_first_and_those_of_its_check_too() {
        Story story = Story.inReview();
        Document page = page(Person.EDITOR, "which=CLAIM&number=" + story.claimId);
        assertThat(page.select("tbody th").eachText()).containsExactly("Sam Okafor submitted it for review", "Sam Okafor saved the draft: revision 1",
                "Sam Okafor started the draft", "Sam Okafor added evidence 2", "Sam Okafor added evidence 1",
                "Nora Winther assigned it to Sam Okafor, reviewed by Lea Brandt");
        assertThat(page.select("tbody tr").first().text()).contains("Assigned → In review", "Claim " + story.claimId);
        assertThat(page.select("a[href=/desk/checks/" + story.checkId + "]")).hasSize(2);
        assertThat(rows(Person.EDITOR, "which=CHECK&number=" + story.checkId)).hasSize(6);
    }

    @Test
    void an_event_is_found_by_who_what_and_when() {
        Story story = Story.newClaim();
        Recorded.moved(story, Verb.CLAIM_DROPPED, Status.NEW, Status.DISMISSED, LocalDate.of(2010, 5, 4).atTime(23, 59));
        story.then(claim -> Event.by(member(Person.SEVERAL), Verb.CLAIM_REOPENED).onClaim(claim.id).moving(Status.DISMISSED, Status.NEW).record());
        String claim = "which=CLAIM&number=" + story.claimId;
        assertThat(rows(Person.EDITOR, claim)).hasSize(2);
        assertThat(rows(Person.EDITOR, claim + "&what=CLAIM_DROPPED")).containsExactly("Nora Winther dropped it");
        assertThat(rows(Person.EDITOR, claim + "&who=" + id(Person.SEVERAL))).containsExactly("Alex Duarte reopened it");
        assertThat(rows(Person.EDITOR, claim + "&who=0")).isEmpty();
        assertThat(rows(Person.EDITOR, "from=2010-05-04&to=2010-05-04")).containsExactly("Nora Winther dropped it");
        assertThat(rows(Person.EDITOR, "from=2010-05-05&to=2010-05-06")).isEmpty();
        assertThat(rows(Person.EDITOR, claim + "&from=2010-05-05")).containsExactly("Alex Duarte reopened it");
    }

    @Test
    void articles_topics_and_members_have_a_record_as_well() {
        long article = Story.article();
        assertThat(rows(Person.EDITOR, "which=ARTICLE&number=" + article)).containsExactly("Nora Winther added the article");
        long topic = Story.topic();
        assertThat(rows(Person.EDITOR, "which=TOPIC&number=" + topic)).singleElement().asString().startsWith("Nora Winther added the topic: ");
        Story.newClaim().then(claim -> Event.by(member(Person.ADMIN), Verb.MEMBER_ACTIVATED).aboutMember(member(Person.OTHER_EDITOR).id).record());
        assertThat(rows(Person.EDITOR, "which=MEMBER&number=" + id(Person.OTHER_EDITOR))).contains("Ivo Marin activated a member");
    }

    @Test
    void pages_follow_each_other_by_key_and_the_file_has_them_all() {
        Story story = Story.newClaim();
        story.then(claim -> {
            for (int number = 1; number <= 510; number++) {
                Event.by(member(Person.FACT_CHECKER), Verb.EVIDENCE_CHANGED).onClaim(claim.id).saying("evidence " + number).record();
            }
        });
        String filter = "which=CLAIM&number=" + story.claimId + "&what=EVIDENCE_CHANGED";
        List<String> seen = new ArrayList<>();
        String next = "/desk/events?" + filter;
        while (next != null) {
            Document page = Jsoup.parse(Desk.as(Person.EDITOR).get(next).statusCode(200).extract().asString());
            assertThat(page.select("tbody tr")).hasSizeLessThanOrEqualTo(50);
            seen.addAll(page.select("tbody th").eachText());
            next = page.select("a[rel=next]").isEmpty() ? null : page.select("a[rel=next]").attr("href");
        }
        assertThat(seen).hasSize(510).doesNotHaveDuplicates().startsWith("Sam Okafor changed evidence 510").endsWith("Sam Okafor changed evidence 1");
        assertThat(file(Person.EDITOR, filter).lines().skip(1).map(line -> line.split(",")[4]))
                .containsExactlyElementsOf(seen.stream().map(line -> line.replace("Sam Okafor ", "")).toList());
    }

    @Test
    void an_event_added_meanwhile_moves_no_page() {
        Story story = Story.newClaim();
        story.then(claim -> {
            for (int number = 1; number <= 60; number++) {
                Event.by(member(Person.FACT_CHECKER), Verb.EVIDENCE_CHANGED).onClaim(claim.id).saying("evidence " + number).record();
            }
        });
        String older = page(Person.EDITOR, "which=CLAIM&number=" + story.claimId).select("a[rel=next]").attr("href");
        story.then(claim -> Event.by(member(Person.FACT_CHECKER), Verb.EVIDENCE_CHANGED).onClaim(claim.id).saying("evidence 61").record());
        assertThat(Jsoup.parse(Desk.as(Person.EDITOR).get(older).extract().asString()).select("tbody th").eachText()).hasSize(10)
                .startsWith("Sam Okafor changed evidence 10");
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_not_run() {
        Story story = Story.newClaim().then(claim -> claim.drop(DropReason.NOT_NOW, "=cmd|' /C calc'!A0", member(Person.EDITOR)));
        String file = file(Person.EDITOR, "which=CLAIM&number=" + story.claimId);
        assertThat(file).startsWith("\uFEFFevent,at,who,what,in_words,reason,from_status,to_status,claim,check,article,topic,member\r\n")
                .contains(",Nora Winther,CLAIM_DROPPED,dropped it: not now,'=cmd|' /C calc'!A0,NEW,DISMISSED," + story.claimId + ",,,,\r\n");
    }

    @Test
    void an_editor_who_may_still_have_to_judge_reads_only_that_something_happened() {
        Story story = Story.disputed()
                .then(claim -> Round.latest(claim).orElseThrow().decide(rating("mostly-false"), SECRET, member(Person.EDITOR)))
                .then(claim -> Evidence.numbered(claim, 1).orElseThrow().changed(member(Person.FACT_CHECKER)));
        String filter = "which=CLAIM&number=" + story.claimId;
        for (String known : List.of(page(Person.EDITOR, filter).text(), file(Person.EDITOR, filter))) {
            assertThat(known).contains(SECRET, "Mostly false", "the two differ");
        }
        for (String known : List.of(page(Person.SEVERAL, filter).text(), file(Person.SEVERAL, filter),
                page(Person.SEVERAL, "which=CHECK&number=" + story.checkId).text())) {
            assertThat(known).contains("decided the dispute", "logged a verdict").doesNotContain(SECRET, "Mostly false", "the two differ",
                    "Disputed", "DISPUTED", "Agreed", "AGREED");
        }
    }

    @Test
    void what_a_blind_editor_did_themselves_they_read_in_full() {
        Story story = Story.inReview().then(claim -> Event.by(member(Person.SEVERAL), Verb.CLAIM_DROPPED).onClaim(claim.id).because(SECRET).record());
        assertThat(page(Person.SEVERAL, "which=CLAIM&number=" + story.claimId).text()).contains(SECRET);
    }

    @ParameterizedTest
    @CsvSource({"who=nobody, Choose somebody.", "what=DANCED, Choose what was done.", "which=HOUSE&number=1, Choose what it was done to.",
            "which=CLAIM, Give its number.", "number=7, Choose what has this number.", "which=CLAIM&number=seven, A number has digits only.",
            "from=soon, 'Give a day up to today, written as 2026-03-04, or leave it empty.'", "from=2026-03-05&to=2026-03-04, The first day comes before the last."})
    void what_cannot_be_asked_comes_back_with_a_message_beside_the_field(String query, String message) {
        Desk.as(Person.EDITOR).get("/desk/events?" + query).statusCode(422).body(containsString(message));
        Desk.as(Person.EDITOR).get("/desk/events.csv?" + query).statusCode(404);
    }

    @Test
    void what_was_asked_stays_in_the_form() {
        Desk.as(Person.EDITOR).get("/desk/events?which=CLAIM&number=seven&what=CLAIM_DROPPED").statusCode(422).body(allOf(containsString("value=\"seven\""),
                containsString("<option value=\"CLAIM_DROPPED\" selected>"), containsString("<option value=\"CLAIM\" selected>")));
        Desk.as(Person.EDITOR).get("/desk/events?which=CLAIM&number=1&before=yesterday").statusCode(404).body(not(containsString("Exception")));
    }

    @Test
    void the_record_is_for_editors() {
        for (Person other : List.of(Person.FACT_CHECKER, Person.REVIEWER, Person.ADMIN)) {
            Desk.as(other).get("/desk/events").statusCode(403);
            Desk.as(other).get("/desk/events.csv").statusCode(403);
            Desk.as(other).get("/desk/statistics").statusCode(200).body(not(containsString("/desk/events")));
        }
        Desk.as(Person.EDITOR).get("/desk/events.csv?which=CLAIM&number=0").header("Content-Type", is("text/csv;charset=UTF-8"))
                .header("Content-Disposition", is("attachment; filename=\"events.csv\""));
    }

    private static List<String> rows(Person reader, String query) {
        return page(reader, query).select("tbody th").eachText();
    }

    private static Document page(Person reader, String query) {
        return Jsoup.parse(Desk.as(reader).get("/desk/events?" + query).statusCode(200).extract().asString());
    }

    private static String file(Person reader, String query) {
        return Desk.as(reader).get("/desk/events.csv?" + query).statusCode(200).extract().asString();
    }

    private static long id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id);
    }
}
