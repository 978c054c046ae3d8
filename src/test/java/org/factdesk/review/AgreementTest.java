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
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Each test judges on a day of its own, long ago. */
@QuarkusTest
class AgreementTest {

    @Test
    void from_thirty_claims_on_there_are_figures_of_how_far_blind_verdicts_agree() {
        LocalDate day = LocalDate.of(2007, 2, 1);
        judged(day, 20, "false", "false");
        judged(day, 5, "true", "true");
        judged(day, 2, "unverifiable", "unverifiable");
        judged(day, 2, "false", "mostly-false");
        Desk.as(Person.EDITOR).get(page(day)).body(containsString("from 30 claims on"));
        judged(day, 1, "false", "unverifiable");
        Agreement agreement = on(day);
        assertThat(agreement.claims()).isEqualTo(30);
        assertThat(agreement.enough()).isTrue();
        assertThat(agreement.percent()).isCloseTo(90, within(0.001));
        List<List<Integer>> inOrder = Stream.of(Collections.nCopies(20, List.of(1, 1)), Collections.nCopies(5, List.of(5, 5)),
                Collections.nCopies(2, List.of(1, 2))).flatMap(List::stream).toList();
        KrippendorffAlpha expected = KrippendorffAlpha.of(inOrder, KrippendorffAlpha.Metric.ORDINAL);
        assertThat(agreement.alpha().orElseThrow()).isEqualTo(expected.alpha().orElseThrow());
        double alpha = Math.round(agreement.alpha().orElseThrow() * 1000) / 1000.0;
        Desk.as(Person.EDITOR).get(page(day)).body(allOf(containsString(">90.0 %<"), containsString(">" + alpha + "<"), not(containsString("Where they differed"))));
        Desk.as(Person.EDITOR).get(file("agreement", day)).body(containsString("2007-02-01 to 2007-02-01,30,90.0," + alpha + ","));
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
        assertThat(on(day).percent()).isZero();
        assertThat(QuarkusTransaction.requiringNew().<List<String>>call(() -> on(day).disagreements(member(Person.EDITOR)).get(0).verdicts().stream()
                .map(verdict -> verdict.rating.slug).toList())).containsExactly("half-true", "false");
    }

    @Test
    void a_proposal_that_waits_for_its_review_does_not_count() {
        LocalDate day = LocalDate.of(2007, 6, 1);
        Story.assigned().then(claim -> verdict(round(claim), day, Verdict.Part.PROPOSAL, "false"));
        assertThat(on(day).claims()).isZero();
        assertThat(on(day).alpha()).isEmpty();
        Desk.as(Person.EDITOR).get(page(day)).statusCode(200).body(containsString("Nowhere in this period"));
    }

    @Test
    void a_round_that_waits_for_another_review_does_not_count() {
        LocalDate day = LocalDate.of(2007, 7, 1);
        judged(day, "true", "false").then(claim -> {
            claim.status = Status.IN_REVIEW;
            Round.latest(claim).orElseThrow().closedAt = null;
        });
        assertThat(on(day).claims()).isZero();
    }

    private static void judged(LocalDate day, int times, String proposed, String reviewed) {
        for (int time = 0; time < times; time++) {
            judged(day, proposed, reviewed);
        }
    }

    private static Story judged(LocalDate day, String proposed, String reviewed) {
        return Story.assigned().then(claim -> {
            Round round = round(claim);
            verdict(round, day, Verdict.Part.PROPOSAL, proposed);
            verdict(round, day, Verdict.Part.REVIEW, reviewed);
            claim.status = Status.DISPUTED;
        });
    }

    private static Round round(Claim claim) {
        Round round = new Round();
        round.claim = claim;
        round.number = 1;
        round.factChecker = claim.factChecker;
        round.reviewer = claim.reviewer;
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

    private static Agreement on(LocalDate day) {
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
