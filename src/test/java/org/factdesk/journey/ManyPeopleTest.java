package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Revision;
import org.factdesk.review.Rating;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Replay;
import org.factdesk.testing.Story;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Fifty people at the same twenty claims, each doing whatever comes to mind. Whoever is told that it is done finds exactly one
 * event of it; whoever is refused is told the rule; and the record of each claim leads to where it stands.
 */
@QuarkusTest
class ManyPeopleTest {

    private static final int PEOPLE = 50;
    private static final int CLAIMS = 20;
    private static final int ACTS = Integer.getInteger("factdesk.stress.acts", 12);

    /** @param words what the page says */
    private record Attempt(Person person, long claim, Verb verb, String act, int status, String words) {
    }

    /** What somebody tries on a claim: the page whose form they fill in, where it goes and what they type. */
    private record Act(String name, Verb verb, String page, String action, Map<String, String> typed) {
    }

    private final List<Story> stories = new ArrayList<>();

    @Test
    void no_act_is_lost_none_is_half_done_and_every_refusal_names_its_rule() throws Exception {
        List<Person> people = people();
        // the first verb of each makes them a member: that is not what is tried here
        QuarkusTransaction.requiringNew().run(() -> people.forEach(Story::member));
        List<Supplier<Story>> beginnings = List.of(Story::inReview, Story::disputed, Story::agreed, Story::approved, Story::published, Story::prepared);
        IntStream.range(0, CLAIMS).forEach(number -> stories.add(beginnings.get(number % beginnings.size()).get()));
        long begin = QuarkusTransaction.requiringNew().call(() -> Event.<Event>find("order by id desc").firstResult().id);
        List<Integer> movesBefore = stories.stream().map(story -> Replay.of(story.claimId)).toList();
        ConcurrentLinkedQueue<Attempt> attempts = new ConcurrentLinkedQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                Random chance = new Random(number);
                Person person = people.get(number);
                all.add(pool.submit(() -> IntStream.range(0, ACTS).forEach(step -> attempts.add(attempt(person, chance, step)))));
            }
            for (Future<?> one : all) {
                one.get(5 + ACTS / 5, TimeUnit.MINUTES);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(attempts).allSatisfy(ManyPeopleTest::isDoneOrRefusedWithItsRule);
        assertThat(attempts.stream().filter(attempt -> attempt.status() == 303).count()).as("the people were not idle").isGreaterThan(PEOPLE / 2);
        people.stream().distinct().forEach(person -> Stream.of(Verb.values()).forEach(verb -> countsItsEvents(person, verb, begin, attempts)));
        int moves = stories.stream().mapToInt(story -> Replay.of(story.claimId)).sum();
        assertThat(moves).isGreaterThan(movesBefore.stream().mapToInt(Integer::intValue).sum());
        stories.forEach(ManyPeopleTest::readersHaveWhatWasPassed);
    }

    /** A quarter are windows of the fact-checker of these claims, a quarter of their reviewer; the others are editors, or hold every role. */
    private static List<Person> people() {
        return IntStream.range(0, PEOPLE).mapToObj(number -> switch (number % 4) {
            case 0 -> new Person("Crowd " + number, List.of("editor"));
            case 1 -> Person.FACT_CHECKER;
            case 2 -> Person.REVIEWER;
            default -> new Person("Crowd " + number, List.of("editor", "fact-checker", "reviewer"));
        }).toList();
    }

    private Attempt attempt(Person person, Random chance, int step) {
        Story story = stories.get(chance.nextInt(CLAIMS));
        List<Act> acts = acts(story, person, step, chance);
        Act act = acts.get(chance.nextInt(acts.size()));
        var answer = Desk.as(person).fill(act.page(), act.action(), act.typed()).extract();
        return new Attempt(person, story.claimId, act.verb(), act.name(), answer.statusCode(), Jsoup.parse(answer.asString()).select("main").text());
    }

    private List<Act> acts(Story story, Person person, int step, Random chance) {
        String claim = "/desk/claims/" + story.claimId;
        String check = "/desk/checks/" + story.checkId;
        String unique = person.name() + " " + step;
        String rating = String.valueOf(rating(chance.nextInt(3)));
        return List.of(
                new Act("log", Verb.VERDICT_LOGGED, claim, claim + "/verdicts", Map.of("rating", rating, "rationale", unique)),
                new Act("send back", Verb.CLAIM_SENT_BACK, claim, claim + "/return", Map.of("returnReason", unique)),
                new Act("take back", Verb.CLAIM_TAKEN_BACK, claim, claim + "/retraction", Map.of()),
                new Act("submit", Verb.CLAIM_SUBMITTED, claim, claim + "/submission", Map.of("rating", rating, "rationale", unique)),
                new Act("decide", Verb.DISPUTE_DECIDED, claim, claim + "/decision", Map.of("rating", rating, "reason", unique)),
                new Act("drop", Verb.CLAIM_DROPPED, claim, claim + "/drop", Map.of("dropReason", "NOT_NOW")),
                new Act("reopen", Verb.CLAIM_REOPENED, claim, claim + "/reopening", Map.of()),
                new Act("assign", Verb.CLAIM_ASSIGNED, claim, claim + "/assignment", Map.of("factChecker", id(Person.FACT_CHECKER),
                        "reviewer", id(Person.REVIEWER), "dueOn", "2030-01-15", "priority", "HIGH")),
                new Act("pass", Verb.TEXT_PASSED, check, check + "/pass", Map.of()),
                new Act("acknowledge", Verb.WARNINGS_ACKNOWLEDGED, check, check + "/acknowledgement", Map.of()),
                new Act("publish", Verb.CHECK_PUBLISHED, check, check + "/publication", Map.of()),
                new Act("propose", Verb.CORRECTION_PROPOSED, check, check + "/corrections", Map.of("kind", "CORRECTION", "cause", "OWN_ERROR", "note", unique)),
                new Act("withdraw", Verb.CHECK_WITHDRAWN, check, check + "/withdrawal", Map.of("note", unique)));
    }

    private static long rating(int number) {
        return QuarkusTransaction.requiringNew().call(() -> Rating.current().get(number).id);
    }

    private static String id(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> member(person).id.toString());
    }

    private static void isDoneOrRefusedWithItsRule(Attempt attempt) {
        assertThat(attempt.status()).as("%s of claim %d by %s: %s", attempt.act(), attempt.claim(), attempt.person(), attempt.words()).isIn(303, 403, 409);
        if (attempt.status() != 303) {
            assertThat(attempt.words()).as(attempt.act()).hasSizeGreaterThan(20);
        }
    }

    /** A text passed again where every claim is approved already moves none, and what is seen already is not acknowledged twice. */
    private void countsItsEvents(Person person, Verb verb, long begin, ConcurrentLinkedQueue<Attempt> attempts) {
        if (verb == Verb.WARNINGS_ACKNOWLEDGED || verb == Verb.VERDICT_SUPERSEDED) {
            return;
        }
        for (Story story : stories) {
            long done = attempts.stream().filter(attempt -> attempt.status() == 303 && attempt.verb() == verb && attempt.claim() == story.claimId
                    && attempt.person().equals(person)).count();
            long told = QuarkusTransaction.requiringNew().call(() -> Event.count("id > ?5 and verb in ?1 and member.subject = ?2"
                    + " and (claimId = ?3 or factCheckId = ?4)", sameForm(verb), person.name(), story.claimId, story.checkId, begin));
            assertThat(told).as("%s of claim %d by %s", verb, story.claimId, person.name()).isEqualTo(done);
        }
    }

    /** In a dispute the form for a verdict supersedes one's own. */
    private static List<Verb> sameForm(Verb verb) {
        return verb == Verb.VERDICT_LOGGED ? List.of(verb, Verb.VERDICT_SUPERSEDED) : List.of(verb);
    }

    /** Nothing is with readers that two people did not stand for. */
    private static void readersHaveWhatWasPassed(Story story) {
        QuarkusTransaction.requiringNew().run(() -> {
            FactCheck check = story.check();
            Claim claim = story.claim();
            assertThat(check.isPublished()).isEqualTo(check.liveRevision != null);
            if (check.isLive()) {
                assertThat(claim.status.name()).isEqualTo("PUBLISHED");
                Revision live = check.liveRevision;
                assertThat(Event.count("factCheckId = ?1 and verb = ?2", check.id, Verb.CORRECTION_PUBLISHED) > 0 || live.number == 1
                        || Event.count("claimId = ?1 and verb = ?2", claim.id, Verb.TEXT_PASSED) > 0).isTrue();
            }
        });
    }
}
