package org.factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.claim.Topic;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test judges on a day of its own, long ago. */
@QuarkusTest
class AgreementTest {

    @AfterEach
    void judge_with_the_desks_own_again() {
        AdminsScales.chooseTheDesksOwn();
    }

    @Test
    void from_thirty_claims_on_there_are_figures_of_how_far_blind_verdicts_agree() {
        LocalDate day = LocalDate.of(2007, 2, 1);
        Topic topic = topic();
        judged(day, topic, 20, "false", "false");
        judged(day, topic, 5, "true", "true");
        judged(day, topic, 2, "unverifiable", "unverifiable");
        judged(day, topic, 2, "false", "mostly-false");
        Desk.as(Person.EDITOR).get(page(day)).body(containsString("from 30 claims on"));
        judged(day, topic, 1, "false", "unverifiable");
        Agreement agreement = only(day);
        assertThat(agreement.claims()).isEqualTo(30);
        assertThat(agreement.enough()).isTrue();
        assertThat(agreement.percent()).isCloseTo(90, within(0.001));
        List<List<Integer>> inOrder = Stream.of(Collections.nCopies(20, List.of(1, 1)), Collections.nCopies(5, List.of(5, 5)),
                Collections.nCopies(2, List.of(1, 2))).flatMap(List::stream).toList();
        KrippendorffAlpha expected = KrippendorffAlpha.of(inOrder, KrippendorffAlpha.Metric.ORDINAL);
        assertThat(agreement.alpha().orElseThrow()).isEqualTo(expected.alpha().orElseThrow());
        double alpha = Math.round(agreement.alpha().orElseThrow() * 1000) / 1000.0;
        Desk.as(Person.EDITOR).get(page(day)).body(allOf(containsString(">90.0 %<"), containsString(">" + alpha + "<"), not(containsString("Where they differed"))));
        Desk.as(Person.EDITOR).get(file("agreement", day)).body(containsString("2007-02-01 to 2007-02-01,\"Truth, version 1\",30,90.0," + alpha + ","));
        Desk.as(Person.EDITOR).get(file("agreement-by-topic", day)).body(containsString(topic.name + ",\"Truth, version 1\",30,90.0," + alpha + ","));
    }

    @Test
    void a_claim_counts_in_each_of_its_topics_and_one_without_in_none() {
        LocalDate day = LocalDate.of(2007, 8, 1);
        Topic trade = topic();
        Topic ports = topic();
        about(judged(day, "true", "true"), trade, ports);
        about(judged(day, "true", "false"), ports);
        judged(day, "true", "half-true");
        QuarkusTransaction.requiringNew().run(() -> {
            Map<String, Agreement> topics = only(day).byTopic();
            assertThat(topics).containsOnlyKeys(trade.name, ports.name);
            assertThat(topics.get(trade.name).percent()).isEqualTo(100);
            assertThat(topics.get(ports.name).percent()).isEqualTo(50);
            assertThat(topics.get(ports.name).claims()).isEqualTo(2);
        });
        Desk.as(Person.EDITOR).get(page(day)).body(containsString("Agreement by topic"), containsString(ports.name));
        assertThat(Desk.as(Person.EDITOR).get(file("agreement-by-topic", day)).extract().asString().lines())
                .containsExactlyInAnyOrder("\uFEFFtopic,scale,claims,percent_agreement,krippendorffs_alpha,alpha_low_95,alpha_high_95",
                        trade.name + ",\"Truth, version 1\",1,,,,", ports.name + ",\"Truth, version 1\",2,,,,");
    }

    /**
     * By hand: the places 1, 2 and 3 were given 3, 1 and 2 times, so the squared differences are 4 between 1 and 2, 12.25 between 1
     * and 3, 2.25 between 2 and 3; one pair differs, by 1 and 2. Alpha is 1 - 5 * 4 / (3 * 1 * 4 + 3 * 2 * 12.25 + 1 * 2 * 2.25).
     */
    @Test
    void each_version_of_a_scale_counts_by_itself() {
        LocalDate day = LocalDate.of(2007, 9, 1);
        long scale = AdminsScales.chosen();
        judged(day, AdminsScales.slug(scale, "Right"), AdminsScales.slug(scale, "Right"));
        judged(day, AdminsScales.slug(scale, "Wrong"), AdminsScales.slug(scale, "Wrong"));
        judged(day, AdminsScales.slug(scale, "Wrong"), AdminsScales.slug(scale, "Doubtful"));
        AdminsScales.chooseTheDesksOwn();
        judged(day, "half-true", "true");
        judged(day, "half-true", "half-true");
        List<Agreement> agreements = on(day);
        assertThat(agreements).extracting(Agreement::claims).containsExactly(3L, 2L);
        assertThat(agreements.get(0).scale()).startsWith("Scale ").endsWith(", version 1");
        assertThat(agreements.get(1).scale()).isEqualTo("Truth, version 1");
        assertThat(agreements.get(0).alpha().orElseThrow()).isCloseTo(7.0 / 9, within(1e-9));
        Desk.as(Person.EDITOR).get(page(day)).body(containsString(agreements.get(0).scale()), containsString("Half true"), containsString("Doubtful"));
        assertThat(Desk.as(Person.EDITOR).get(file("agreement", day)).extract().asString())
                .contains("2007-09-01 to 2007-09-01,\"%s\",3,,,,".formatted(agreements.get(0).scale()), "2007-09-01 to 2007-09-01,\"Truth, version 1\",2,,,,");
        assertThat(Desk.as(Person.EDITOR).get(file("disagreements", day)).extract().asString().lines()).hasSize(5);
    }

    @Test
    void who_has_met_an_earlier_verdict_on_the_claim_does_not_count_any_more() {
        LocalDate day = LocalDate.of(2007, 10, 1);
        Story returned = judged(day, "half-true", "false");
        returned.then(claim -> judge(claim, day.plusDays(5), "false", "false"));
        assertThat(only(day).claims()).isEqualTo(1);
        assertThat(only(day.plusDays(5)).claims()).isZero();
        assertThat(only(day.plusDays(5)).leftOut()).isEqualTo(1);
        Desk.as(Person.EDITOR).get(page(day.plusDays(5))).body(containsString("One round of this period is left out"), containsString("Nowhere in this period"));
    }

    @Test
    void a_round_that_ended_before_it_was_judged_leaves_its_reviewer_blind() {
        LocalDate day = LocalDate.of(2007, 11, 1);
        Story.assigned().then(claim -> verdict(round(claim), day, Verdict.Part.PROPOSAL, "half-true"))
                .then(claim -> judge(claim, day, "true", "false"));
        assertThat(only(day).claims()).isEqualTo(1);
        assertThat(only(day).percent()).isZero();
        Story.assigned().then(claim -> verdict(round(claim), day, Verdict.Part.PROPOSAL, "half-true"))
                .then(claim -> claim.factChecker = member(Person.OTHER_FACT_CHECKER)).then(claim -> judge(claim, day, "true", "true"));
        assertThat(only(day).claims()).as("who takes over knows what was proposed").isEqualTo(1);
        assertThat(only(day).leftOut()).isEqualTo(1);
    }

    @Test
    void of_a_panel_that_was_half_through_the_reviewers_judge_anew() {
        LocalDate day = LocalDate.of(2007, 12, 1);
        Story panel = Story.assignedToPanel().then(claim -> {
            Round round = round(claim);
            verdict(round, day.minusDays(5), Verdict.Part.PROPOSAL, "true");
            verdict(round, day.minusDays(5), Verdict.Part.REVIEW, "true");
        });
        panel.then(claim -> {
            judge(claim, day, "false", "false");
            store(new Verdict(Round.latest(claim).orElseThrow(), claim.secondReviewer, Verdict.Part.REVIEW, rating("true"), "Why.", true, null), day);
        });
        assertThat(only(day).percent()).as("the two reviews, without the proposal").isZero();
        assertThat(QuarkusTransaction.requiringNew().<List<String>>call(() -> only(day).disagreements(member(Person.EDITOR)).get(0).verdicts().stream()
                .map(verdict -> verdict.rating.slug).toList())).containsExactly("false", "true");
    }

    @Test
    void below_thirty_the_disagreements_are_listed() {
        LocalDate day = LocalDate.of(2007, 3, 1);
        Story differed = judged(day, "half-true", "false");
        Story agreed = judged(day, "true", "true");
        Desk.as(Person.FACT_CHECKER).get(page(day)).body(allOf(containsString("from 30 claims on"), containsString("/desk/claims/" + differed.claimId + "\""),
                containsString("Half true"), not(containsString("/desk/claims/" + agreed.claimId + "\""))));
        assertThat(Desk.as(Person.FACT_CHECKER).get(file("disagreements", day)).extract().asString().lines().skip(1)).hasSize(2)
                .anyMatch(line -> line.startsWith(differed.claimId + ",") && line.endsWith(",proposed by the fact-checker,Half true"))
                .anyMatch(line -> line.endsWith(",logged by the reviewer,False"));
    }

    @Test
    void who_may_still_have_to_judge_a_claim_does_not_see_where_others_differed() {
        LocalDate day = LocalDate.of(2007, 4, 1);
        Story again = judged(day, "half-true", "false").then(claim -> claim.status = Status.ASSIGNED);
        for (Person blind : List.of(Person.REVIEWER, Person.OTHER_REVIEWER, Person.SEVERAL)) {
            Desk.as(blind).get(page(day)).body(allOf(not(containsString("/desk/claims/" + again.claimId + "\"")), not(containsString("Half true"))));
            assertThat(Desk.as(blind).get(file("disagreements", day)).extract().asString().lines()).hasSize(1);
        }
        Desk.as(Person.EDITOR).get(page(day)).body(containsString("/desk/claims/" + again.claimId + "\""));
    }

    @Test
    void what_was_said_after_they_had_talked_does_not_count() {
        LocalDate day = LocalDate.of(2007, 5, 1);
        Story settled = judged(day, "half-true", "false");
        settled.then(claim -> {
            Round round = Round.latest(claim).orElseThrow();
            later(round, day, Verdict.Part.REVIEW, "half-true", round.judgements().of(member(Person.REVIEWER)));
            later(round, day, Verdict.Part.DECISION, "half-true", null);
        });
        assertThat(only(day).percent()).isZero();
        assertThat(QuarkusTransaction.requiringNew().<List<String>>call(() -> only(day).disagreements(member(Person.EDITOR)).get(0).verdicts().stream()
                .map(verdict -> verdict.rating.slug).toList())).containsExactly("half-true", "false");
    }

    @Test
    void a_proposal_that_waits_for_its_review_does_not_count() {
        LocalDate day = LocalDate.of(2007, 6, 1);
        Story.assigned().then(claim -> verdict(round(claim), day, Verdict.Part.PROPOSAL, "false"));
        assertThat(on(day)).isEmpty();
        Desk.as(Person.EDITOR).get(page(day)).statusCode(200).body(containsString("Nowhere in this period"));
    }

    @Test
    void a_round_that_waits_for_another_review_does_not_count() {
        LocalDate day = LocalDate.of(2007, 7, 1);
        judged(day, "true", "false").then(claim -> {
            claim.status = Status.IN_REVIEW;
            Round.latest(claim).orElseThrow().closedAt = null;
        });
        assertThat(on(day)).isEmpty();
    }

    private static void judged(LocalDate day, Topic topic, int times, String proposed, String reviewed) {
        for (int time = 0; time < times; time++) {
            about(judged(day, proposed, reviewed), topic);
        }
    }

    private static Topic topic() {
        return QuarkusTransaction.requiringNew().call(() -> Topic.findById(Story.topic()));
    }

    private static void about(Story story, Topic... topics) {
        story.then(claim -> List.of(topics).forEach(topic -> claim.topics.add(Topic.findById(topic.id))));
    }

    private static Story judged(LocalDate day, String proposed, String reviewed) {
        return Story.assigned().then(claim -> judge(claim, day, proposed, reviewed));
    }

    private static void judge(Claim claim, LocalDate day, String proposed, String reviewed) {
        Round round = round(claim);
        verdict(round, day, Verdict.Part.PROPOSAL, proposed);
        verdict(round, day, Verdict.Part.REVIEW, reviewed);
        claim.status = Status.DISPUTED;
    }

    private static Round round(Claim claim) {
        Round round = new Round();
        round.claim = claim;
        round.number = Round.of(claim).size() + 1;
        round.factChecker = claim.factChecker;
        round.reviewer = claim.reviewer;
        round.secondReviewer = claim.secondReviewer;
        round.closedAt = Instant.now();
        round.persist();
        return round;
    }

    private static void verdict(Round round, LocalDate day, Verdict.Part part, String slug) {
        store(new Verdict(round, part == Verdict.Part.PROPOSAL ? round.factChecker : round.reviewer, part, rating(slug), "Why.", true, null), day);
    }

    private static void later(Round round, LocalDate day, Verdict.Part part, String slug, Verdict superseded) {
        store(new Verdict(round, round.reviewer, part, rating(slug), "Why.", false, superseded), day);
    }

    private static void store(Verdict verdict, LocalDate day) {
        verdict.loggedAt = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        verdict.persist();
    }

    private static Agreement only(LocalDate day) {
        List<Agreement> agreements = on(day);
        assertThat(agreements).hasSize(1);
        return agreements.get(0);
    }

    private static List<Agreement> on(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> Agreement.between(day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static String page(LocalDate day) {
        return "/desk/statistics?from=%s&to=%s".formatted(day, day);
    }

    private static String file(String name, LocalDate day) {
        return "/desk/statistics/%s.csv?from=%s&to=%s".formatted(name, day, day);
    }
}
