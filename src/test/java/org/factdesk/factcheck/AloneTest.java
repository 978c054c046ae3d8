package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Status;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.Member;
import org.factdesk.review.Round;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;

/** Somebody with every editorial role tries whatever there is, in any order. */
@QuarkusTest
class AloneTest {

    private static final Person[] PEOPLE = {Person.SEVERAL, Person.FACT_CHECKER, Person.REVIEWER, Person.OTHER_REVIEWER};
    private static final int STEPS = 70;

    private interface Act {
        void on(Claim claim, Member alone, Random chance);
    }

    private static final List<Act> ACTS = List.of(
            (claim, alone, chance) -> claim.assignTo(member(one(chance)), member(one(chance)), null, Claim.Priority.NORMAL, alone),
            (claim, alone, chance) -> claim.assignTo(alone, member(Person.REVIEWER), null, Claim.Priority.NORMAL, alone),
            (claim, alone, chance) -> evidence().addTo(claim, alone),
            (claim, alone, chance) -> Evidence.numbered(claim, 1).orElseThrow(AloneTest::nothing).changed(alone),
            (claim, alone, chance) -> FactCheck.start(claim, alone),
            (claim, alone, chance) -> save(claim, alone, new Text("Harbour " + chance.nextInt(9), "S", "B" + chance.nextInt(9))),
            (claim, alone, chance) -> SubmitForReview.of(claim, rating("false"), "So.", alone),
            (claim, alone, chance) -> round(claim).takeBack(alone),
            (claim, alone, chance) -> round(claim).sendBack("Again.", alone),
            (claim, alone, chance) -> round(claim).replaceReviewer(member(one(chance)), alone),
            (claim, alone, chance) -> round(claim).log(rating(chance.nextBoolean() ? "false" : "true"), "So.", alone),
            (claim, alone, chance) -> round(claim).supersede(rating(chance.nextBoolean() ? "false" : "true"), "So.", alone),
            (claim, alone, chance) -> round(claim).decide(rating("true"), "So.", alone),
            (claim, alone, chance) -> round(claim).decideToReturn("So.", alone),
            (claim, alone, chance) -> claim.drop(DropReason.NOT_NOW, null, alone),
            (claim, alone, chance) -> claim.reopen(alone),
            (claim, alone, chance) -> check(claim).pass(check(claim).latestNumber(), alone),
            (claim, alone, chance) -> Readiness.acknowledge(check(claim), alone),
            (claim, alone, chance) -> PublishFactCheck.publish(check(claim), alone),
            (claim, alone, chance) -> Correction.propose(check(claim), Correction.Kind.UPDATE, Cause.NEW_EVIDENCE, "N", check(claim).latestNumber(), alone),
            (claim, alone, chance) -> Correction.pendingOf(check(claim)).orElseThrow(AloneTest::nothing).pass(check(claim).latestNumber(), alone),
            (claim, alone, chance) -> JudgeAgain.judge(claim, "So.", alone),
            (claim, alone, chance) -> Round.giveUp(claim, "So.", alone),
            (claim, alone, chance) -> ChangeVerdict.publish(check(claim), check(claim).latestNumber(), Cause.NEW_EVIDENCE, "N", alone),
            (claim, alone, chance) -> typo(claim, alone, chance));

    @Test
    void nobody_alone_brings_a_new_claim_to_readers() {
        Set<Status> reached = new TreeSet<>();
        for (int seed = 0; seed < 10; seed++) {
            Story story = Story.newClaim();
            Random chance = new Random(seed);
            if (seed % 2 == 0) {
                asFarAsOneComes(story);
            }
            for (int step = 0; step < STEPS; step++) {
                attempt(story, chance);
                story.then(claim -> reached.add(claim.status));
            }
        }
        assertThat(reached).doesNotContain(Status.AGREED, Status.APPROVED, Status.PUBLISHED);
        assertThat(reached).as("the walk was no empty one").contains(Status.ASSIGNED, Status.IN_REVIEW, Status.DISMISSED);
    }

    @Test
    void nobody_alone_publishes_a_text_that_they_wrote_on_verdicts_of_others() {
        for (int seed = 0; seed < 6; seed++) {
            Story story = Story.agreed();
            story.then(claim -> save(claim, member(Person.SEVERAL), new Text("Mine", "S", "B")));
            Random chance = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                attempt(story, chance);
            }
            story.then(claim -> assertThat(story.check().isPublished()).isFalse());
        }
    }

    @Test
    void nobody_alone_gives_readers_more_than_a_typo() {
        int fixed = 0;
        for (int seed = 0; seed < 6; seed++) {
            Story story = Published.misspelt();
            Random chance = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                attempt(story, chance);
            }
            List<Integer> live = new ArrayList<>();
            story.then(claim -> {
                FactCheck check = story.check();
                live.add(check.liveRevision.number - check.firstRevision.number);
                assertThat(Correction.publicOf(check)).isEmpty();
                assertThat(Round.ratingOf(claim)).hasValueSatisfying(rating -> assertThat(rating.slug).isEqualTo("mostly-false"));
                if (!check.liveRevision.text().equals(check.firstRevision.text())) {
                    assertThatCode(() -> TypoRule.check(check.firstRevision.text(), check.liveRevision.text())).doesNotThrowAnyException();
                }
            });
            fixed += live.get(0) > 0 ? 1 : 0;
        }
        assertThat(fixed).as("walks in which a typo was fixed").isPositive();
    }

    @Test
    void two_people_are_enough() {
        Story story = Story.newClaim();
        asFarAsOneComes(story);
        story.then(claim -> round(claim).log(rating("false"), "So.", member(Person.REVIEWER)))
                .then(claim -> check(claim).pass(1, member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(check(claim), member(Person.SEVERAL)))
                .then(claim -> PublishFactCheck.publish(check(claim), member(Person.SEVERAL)))
                .then(claim -> assertThat(claim.status).isEqualTo(Status.PUBLISHED));
    }

    private static void asFarAsOneComes(Story story) {
        story.then(claim -> claim.assignTo(member(Person.SEVERAL), member(Person.REVIEWER), null, Claim.Priority.NORMAL, member(Person.SEVERAL)))
                .then(claim -> evidence().addTo(claim, member(Person.SEVERAL)))
                .then(claim -> story.checkId = FactCheck.start(claim, member(Person.SEVERAL)).id)
                .then(claim -> save(claim, member(Person.SEVERAL), new Text("H", "S", "B")))
                .then(claim -> SubmitForReview.of(claim, rating("false"), "So.", member(Person.SEVERAL)));
    }

    private static void attempt(Story story, Random chance) {
        Act act = ACTS.get(chance.nextInt(ACTS.size()));
        try {
            story.then(claim -> act.on(claim, member(Person.SEVERAL), chance));
        } catch (Refusal | StaleText refused) {
            assertThat(refused).hasMessageMatching(".+");
        }
    }

    private static void typo(Claim claim, Member alone, Random chance) {
        FactCheck check = check(claim);
        Text now = check.latest().orElseThrow(AloneTest::nothing).text();
        String body = chance.nextBoolean() ? now.body().replace("ofice", "office")
                : new StringBuilder(now.body()).insert(chance.nextInt(now.body().length() + 1), (char) ('a' + chance.nextInt(26))).toString();
        FixTypo.of(check, new Text(now.headline(), now.summary(), body), check.latestNumber(), alone);
    }

    private static void save(Claim claim, Member writer, Text text) {
        FactCheck check = check(claim);
        check.save(text, check.latestNumber(), writer);
    }

    private static FactCheck check(Claim claim) {
        return FactCheck.covering(claim).orElseThrow(AloneTest::nothing);
    }

    private static Round round(Claim claim) {
        return Round.latest(claim).orElseThrow(AloneTest::nothing);
    }

    /** A page that is not there yet. */
    private static Refusal nothing() {
        return Refusal.conflict("There is none.");
    }

    private static Person one(Random chance) {
        return PEOPLE[chance.nextInt(PEOPLE.length)];
    }

    private static Evidence evidence() {
        Evidence evidence = new Evidence();
        evidence.kind = Evidence.Kind.MAIL;
        evidence.title = "A letter of the harbour office";
        evidence.stance = Evidence.Stance.CONTEXT;
        return evidence;
    }
}
