package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Status;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;
import org.factdesk.testing.Person;
import org.factdesk.testing.Replay;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;

/** A newsroom made by chance, whose people mostly do what comes next and now and then something else: its record explains every claim. */
@QuarkusTest
class GeneratedNewsroomTest {

    private static final int CLAIMS = Integer.getInteger("factdesk.stress.claims", 500);
    private static final int STEPS = 14;
    private static final int ODD_ONE_IN = 4;
    private static final List<String> RATINGS = List.of("false", "mostly-false", "true");

    private interface Act {
        void on(Claim claim, Random chance);
    }

    private static final List<Act> ACTS = List.of(GeneratedNewsroomTest::assign, GeneratedNewsroomTest::work, GeneratedNewsroomTest::log,
            GeneratedNewsroomTest::decide, GeneratedNewsroomTest::pass, GeneratedNewsroomTest::publish, GeneratedNewsroomTest::change,
            GeneratedNewsroomTest::restore,
            (claim, chance) -> round(claim).sendBack("Again.", member(Person.REVIEWER)),
            (claim, chance) -> round(claim).takeBack(member(Person.FACT_CHECKER)),
            (claim, chance) -> round(claim).supersede(any(chance), "After all.", member(Person.REVIEWER)),
            (claim, chance) -> Round.giveUp(claim, "It was not.", member(Person.EDITOR)),
            (claim, chance) -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)),
            GeneratedNewsroomTest::setAside,
            (claim, chance) -> claim.reopen(member(Person.EDITOR)));

    @Test
    void the_events_of_each_claim_lead_to_where_it_stands() {
        Set<Status> reached = EnumSet.noneOf(Status.class);
        int moves = 0;
        int judgedAgain = 0;
        // what the first one can be a duplicate of
        Story.newClaim();
        for (int seed = 0; seed < CLAIMS; seed++) {
            Story story = Story.newClaim();
            Random chance = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                attempt(story, chance);
            }
            moves += Replay.of(story.claimId);
            boolean[] again = new boolean[1];
            story.then(claim -> {
                reached.add(claim.status);
                again[0] = Round.of(claim).stream().filter(round -> round.publishedAt != null).count() > 1 || claim.isJudgedAgain();
            });
            judgedAgain += again[0] ? 1 : 0;
        }
        System.out.printf("A newsroom of %d claims: %d moves, %d claims judged again%n", CLAIMS, moves, judgedAgain);
        assertThat(reached).as("where the claims came to stand").containsExactlyInAnyOrder(Status.values());
        assertThat(judgedAgain).isPositive();
    }

    private static void attempt(Story story, Random chance) {
        try {
            story.then(claim -> (chance.nextInt(ODD_ONE_IN) == 0 ? ACTS.get(chance.nextInt(ACTS.size())) : next(claim)).on(claim, chance));
        } catch (Refusal refused) {
            assertThat(refused).hasMessageMatching(".+");
        }
    }

    private static Act next(Claim claim) {
        return switch (claim.stage()) {
            case NEW -> GeneratedNewsroomTest::takeUp;
            case ASSIGNED -> claim.factChecker == null ? GeneratedNewsroomTest::assign : GeneratedNewsroomTest::work;
            case IN_REVIEW -> GeneratedNewsroomTest::log;
            case DISPUTED -> GeneratedNewsroomTest::decide;
            case AGREED -> GeneratedNewsroomTest::pass;
            case APPROVED -> GeneratedNewsroomTest::publish;
            case PUBLISHED -> GeneratedNewsroomTest::change;
            case WITHDRAWN -> GeneratedNewsroomTest::restore;
            case DISMISSED, DUPLICATE -> GeneratedNewsroomTest::thinkTwice;
        };
    }

    private static void takeUp(Claim claim, Random chance) {
        if (chance.nextInt(10) == 0) {
            setAside(claim, chance);
        } else {
            assign(claim, chance);
        }
    }

    private static void setAside(Claim claim, Random chance) {
        Claim other = Claim.<Claim>find("id < ?1 and status <> ?2 order by id", claim.id, Status.DUPLICATE).firstResult();
        claim.markDuplicateOf(other, member(Person.EDITOR));
    }

    private static void thinkTwice(Claim claim, Random chance) {
        if (chance.nextInt(3) == 0) {
            claim.reopen(member(Person.EDITOR));
        }
    }

    private static void assign(Claim claim, Random chance) {
        List<Person> reviewers = chance.nextInt(3) == 0 ? List.of(Person.REVIEWER, Person.OTHER_REVIEWER) : List.of(Person.REVIEWER);
        claim.assignTo(member(Person.FACT_CHECKER), reviewers.stream().map(Story::member).toList(), null, Claim.Priority.NORMAL, member(Person.EDITOR));
    }

    /** Evidence and a draft where they are missing, then the proposal. */
    private static void work(Claim claim, Random chance) {
        Story.evidence("Register " + chance.nextInt(1000), false).addTo(claim, member(Person.FACT_CHECKER));
        FactCheck check = FactCheck.start(claim, member(Person.FACT_CHECKER));
        check.save(new Text("Headline " + chance.nextInt(1000), "Summary", "Body [^1]."), check.latestNumber(), member(Person.FACT_CHECKER));
        SubmitForReview.of(claim, any(chance), "So.", member(Person.FACT_CHECKER));
    }

    private static void log(Claim claim, Random chance) {
        round(claim).log(any(chance), "So.", member(chance.nextBoolean() ? Person.REVIEWER : Person.OTHER_REVIEWER));
    }

    private static void decide(Claim claim, Random chance) {
        if (chance.nextInt(4) == 0) {
            round(claim).decideToReturn("More is needed.", member(Person.EDITOR));
        } else {
            round(claim).decide(any(chance), "It is settled.", member(Person.EDITOR));
        }
    }

    private static void pass(Claim claim, Random chance) {
        check(claim).pass(check(claim).latestNumber(), member(Person.REVIEWER));
    }

    private static void publish(Claim claim, Random chance) {
        FactCheck check = check(claim);
        Readiness.acknowledge(check, member(Person.EDITOR));
        if (check.isPublished()) {
            ChangeVerdict.publish(check, check.latestNumber(), Cause.NEW_EVIDENCE, "There was more to know.", member(Person.EDITOR));
        } else {
            PublishFactCheck.publish(check, member(Person.EDITOR));
        }
    }

    private static void change(Claim claim, Random chance) {
        switch (chance.nextInt(3)) {
            case 0 -> JudgeAgain.judge(claim, "It may not hold.", member(Person.EDITOR));
            case 1 -> WithdrawFactCheck.withdraw(check(claim), "It does not hold.", member(Person.EDITOR));
            default -> {
                FactCheck check = check(claim);
                check.save(new Text("Headline", "Another summary " + chance.nextInt(1000), "Body."), check.latestNumber(), member(Person.FACT_CHECKER));
                Correction.propose(check, Correction.Kind.CLARIFICATION, Cause.UNCLEAR, "It could be misread.", check.latestNumber(), member(Person.FACT_CHECKER))
                        .pass(check.latestNumber(), member(Person.REVIEWER));
            }
        }
    }

    private static void restore(Claim claim, Random chance) {
        RestoreFactCheck.restore(check(claim), "It does hold.", member(Person.OTHER_EDITOR));
    }

    private static Rating any(Random chance) {
        return rating(RATINGS.get(chance.nextInt(RATINGS.size())));
    }

    private static FactCheck check(Claim claim) {
        return FactCheck.covering(claim).orElseThrow(() -> Refusal.conflict("There is none."));
    }

    private static Round round(Claim claim) {
        return Round.latest(claim).orElseThrow(() -> Refusal.conflict("There is none."));
    }
}
