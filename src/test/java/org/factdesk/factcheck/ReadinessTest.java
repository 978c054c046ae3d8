package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Reply;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.Finding.Rule;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadinessTest {

    private static final Desk EDITOR = Desk.as(Person.EDITOR);

    @Test
    void what_nobody_has_written_passed_or_judged_is_missing() {
        Story unread = Story.agreed();
        assertThat(rules(unread)).contains(Rule.TEXT_NOT_PASSED).doesNotContain(Rule.NO_VERDICT, Rule.NO_TEXT);
        Story unjudged = Story.inReview();
        assertThat(rules(unjudged)).contains(Rule.TEXT_NOT_PASSED, Rule.NO_VERDICT);
        Story unwritten = Story.prepared().then(claim -> save(claim, "H", "", "B"));
        assertThat(rules(unwritten)).contains(Rule.NO_TEXT);
        assertThat(rules(Story.approved())).doesNotContain(Rule.TEXT_NOT_PASSED, Rule.NO_VERDICT, Rule.NO_TEXT);
    }

    @Test
    void a_claim_without_claimant_day_or_address_is_weak() {
        Story story = Story.prepared();
        assertThat(rules(story)).doesNotContain(Rule.NO_CLAIMANT, Rule.NO_DATE, Rule.NO_APPEARANCE);
        story.then(claim -> {
            claim.claimant = null;
            claim.appearance.madeOn = null;
            claim.appearance.url = null;
        });
        assertThat(rules(story)).contains(Rule.NO_CLAIMANT, Rule.NO_DATE, Rule.NO_APPEARANCE);
    }

    @Test
    void two_pieces_of_evidence_from_one_house_are_one_source() {
        Story story = Story.prepared();
        assertThat(rules(story)).contains(Rule.ONE_SOURCE);
        story.then(claim -> Evidence.numbered(claim, 2).orElseThrow().publisher = "Statistics office");
        assertThat(rules(story)).doesNotContain(Rule.ONE_SOURCE, Rule.NO_EVIDENCE);
        story.then(claim -> Evidence.of(claim).forEach(one -> one.remove(member(Person.FACT_CHECKER))));
        assertThat(rules(story)).contains(Rule.NO_EVIDENCE).doesNotContain(Rule.ONE_SOURCE);
    }

    @Test
    void who_was_asked_is_said_and_has_the_time_that_was_promised() {
        Story story = Story.prepared();
        assertThat(rules(story)).contains(Rule.NO_REPLY);
        reply(story, Map.of("asked", "The port", "outcome", "WAITING", "askedOn", "2026-03-05", "answerUntil", "2026-03-06"));
        assertThat(rules(story)).doesNotContain(Rule.NO_REPLY, Rule.REPLY_PENDING);
        reply(story, Map.of("asked", "The mayor", "outcome", "WAITING", "askedOn", "2026-03-05", "answerUntil", "2999-01-01"));
        assertThat(findings(story)).filteredOn(finding -> finding.rule() == Rule.REPLY_PENDING).singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("The mayor"));
        story.then(claim -> assertThat(Reply.of(claim)).hasSize(2));
    }

    @Test
    void every_citation_has_its_source_and_every_source_its_citation() {
        Story story = Story.prepared();
        assertThat(findings(story)).filteredOn(finding -> finding.rule() == Rule.UNCITED_SOURCE).extracting(Finding::subject).containsExactly("2");
        story.then(claim -> save(claim, "H", "S", "By both [^1] [^2], and [^7]."));
        assertThat(rules(story)).doesNotContain(Rule.UNCITED_SOURCE);
        assertThat(findings(story)).filteredOn(finding -> finding.rule() == Rule.NO_SUCH_SOURCE).singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("[^7]"));
    }

    @Test
    void evidence_that_is_taken_out_leaves_a_citation_without_source_and_moves_no_other() {
        Story story = Story.prepared().then(claim -> save(claim, "H", "S", "By both [^1] [^2]."));
        story.then(claim -> Evidence.numbered(claim, 1).orElseThrow().remove(member(Person.FACT_CHECKER)));
        assertThat(findings(story)).filteredOn(Finding::isError).extracting(Finding::subject).contains("1").doesNotContain("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It counted 812 ships. | true", "It counted 812 ships [^1]. | false", "## In 2025 | false", "1. first | false",
            "See [the table](https://a.example/2025). | false", "Nobody answered. | false", "It rose by ½. | true"})
    void a_paragraph_with_a_figure_cites_a_source(String body, boolean weak) {
        assertThat(rules(Story.prepared().then(claim -> save(claim, "H", "S", body))).contains(Rule.FIGURE_WITHOUT_SOURCE)).isEqualTo(weak);
    }

    @Test
    void a_picture_is_there_and_says_what_it_shows() {
        Story story = Story.prepared();
        DrawnPicture.addTo(story, "x", "Own picture");
        story.then(claim -> save(claim, "H", "S", "![](image:1)\n\n![](image:9)"));
        assertThat(rules(story)).contains(Rule.NO_SUCH_IMAGE, Rule.WEAK_ALTERNATIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tarnvik harbour handled %d ships last year | true", "Did Tarnvik harbour handle %d ships last year? | false",
            "“%d ships last year”: the harbour of Tarnvik | false", "No, Tarnvik harbour did not handle %d ships last year | false",
            "What the register of Tarnvik counts | false"})
    void a_headline_that_repeats_a_false_claim_carries_a_mark(String headline, boolean weak) {
        Story story = Story.agreed();
        story.then(claim -> save(claim, headline.formatted(1000 + story.number), "S", "B"));
        assertThat(rules(story).contains(Rule.REPEATED_CLAIM)).isEqualTo(weak);
    }

    @Test
    void a_true_claim_may_be_the_headline() {
        Story story = Published.judged(Story.prepared(), "true");
        story.then(claim -> save(claim, claim.statement, "S", "B"));
        assertThat(rules(story)).doesNotContain(Rule.REPEATED_CLAIM);
    }

    @Test
    void mark_up_that_does_not_hold_stops_publishing() {
        Story story = Story.approved().then(claim -> claim.statement = "It is <b>bold</b> to say so");
        assertThat(rules(story)).contains(Rule.CLAIM_REVIEW);
        story.then(claim -> assertThatThrownBy(() -> PublishFactCheck.publish(story.check(), member(Person.EDITOR)))
                .isInstanceOf(Refusal.class).hasMessageContaining("mark-up for machines"));
    }

    @Test
    void an_error_stops_publishing_and_a_changed_text_that_readers_would_get() {
        Story story = Story.published();
        Published.propose(story, new Text("H", "S", "By nobody [^9]."), "We add a source.");
        story.then(claim -> assertThatThrownBy(() -> Correction.pendingOf(story.check()).orElseThrow().pass(2, member(Person.REVIEWER)))
                .isInstanceOf(Refusal.class).hasMessageContaining("[^9]"));
    }

    @Test
    void warnings_are_acknowledged_by_an_editor_who_has_seen_them_and_that_is_an_event() {
        Story story = Published.judged(Story.prepared(), "false");
        story.then(claim -> story.check().pass(1, member(Person.REVIEWER)));
        EDITOR.get(path(story)).body(containsString("Before it goes out"), containsString("Acknowledge"), not(containsString("Publish revision 1")));
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(409).body(containsString("acknowledge the warnings"));
        EDITOR.post(path(story) + "/acknowledgement", Map.of("revision", "1", "finding", "NO_REPLY claim 1")).statusCode(409)
                .body(containsString("look at the list again"));
        EDITOR.fill(path(story), path(story) + "/acknowledgement", Map.of()).statusCode(303);
        EDITOR.get(path(story)).body(containsString("acknowledged warnings"), containsString("Publish revision 1"));
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(303);
    }

    @Test
    void a_new_text_and_a_new_weakness_are_acknowledged_anew() {
        Story story = Story.approved();
        story.then(claim -> assertThat(Readiness.unseen(story.check())).isEmpty());
        story.then(claim -> claim.appearance.madeOn = null);
        story.then(claim -> assertThat(Readiness.unseen(story.check())).isNotEmpty());
        story.then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)));
        story.then(claim -> save(claim, "H", "S", "B [^1]."));
        story.then(claim -> assertThat(Readiness.unseen(story.check())).isNotEmpty());
    }

    @Test
    void what_was_acknowledged_stays_acknowledged_when_it_comes_back() {
        Story story = Story.approved();
        story.then(claim -> claim.appearance.madeOn = null).then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)));
        story.then(claim -> claim.appearance.madeOn = LocalDate.of(2026, 3, 4));
        story.then(claim -> claim.appearance.url = null);
        EDITOR.get(path(story)).body(containsString("Acknowledge the warning"), not(containsString("Acknowledge 2 warnings")));
        EDITOR.fill(path(story), path(story) + "/acknowledgement", Map.of()).statusCode(303);
        story.then(claim -> claim.appearance.madeOn = null);
        story.then(claim -> assertThat(Readiness.unseen(story.check())).isEmpty());
    }

    @Test
    void programmes_read_the_same_list() {
        Story story = Story.agreed();
        EDITOR.get(path(story) + "/findings").statusCode(200).contentType("application/json")
                .body("rule", hasItem("TEXT_NOT_PASSED")).body("level", hasItem("WARNING")).body("link", hasItem(path(story)));
    }

    private static List<Rule> rules(Story story) {
        return findings(story).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(Story story) {
        List<Finding> found = new ArrayList<>();
        story.then(claim -> found.addAll(Readiness.of(story.check())));
        return found;
    }

    private static void save(Claim claim, String headline, String summary, String body) {
        FactCheck check = FactCheck.covering(claim).orElseThrow();
        check.save(new Text(headline, summary, body), check.latestNumber(), member(Person.FACT_CHECKER));
    }

    private static void reply(Story story, Map<String, String> fields) {
        Desk.as(Person.FACT_CHECKER).post("/desk/claims/" + story.claimId + "/replies", fields).statusCode(303);
    }

    private static String path(Story story) {
        return "/desk/checks/" + story.checkId;
    }
}
