package org.factdesk.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.testing.Person;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The application is killed in the middle of the work of many people, and started again on the same database, time and again.
 * Nothing is half done, nothing is lost that somebody was told is done, and what was planned goes out once.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("factdesk.stress.kills", 3);
    private static final long SEED = Long.getLong("factdesk.stress.seed", System.nanoTime());
    private static final int CLAIMS = 20;
    /** For each further start, planned to go out. */
    private static final int NEW_CLAIMS = 4;
    private static final int WINDOWS = 16;
    private static final int FEWEST_ACTS = 15;
    private static final int MOST_ACTS = 75;
    private static final int MOST_PAUSE_MILLISECONDS = 50;

    private static final ProductionEnvironment ENVIRONMENT = ProductionEnvironment.at("https://checks.example");
    private static ProductionDatabase database;
    private static SignedTokens tokens;
    private static DiscoveryStub signIn;
    private static ProductionRun factdesk;
    private static Ledger ledger;

    private final Random chance = new Random(SEED);
    private final List<Long> claims = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        database = ProductionDatabase.start(ENVIRONMENT.ofDatabase());
        tokens = new SignedTokens();
        signIn = DiscoveryStub.start(tokens.keys());
        ledger = new Ledger(database, ENVIRONMENT.value("FACTDESK_APP_PASSWORD"));
        startAgain();
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable part : new AutoCloseable[] {factdesk, signIn, database}) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Test
    void what_was_acknowledged_is_there_whole_and_what_was_planned_goes_out_once_however_often_it_is_killed() throws Exception {
        System.out.printf("The seed of this test: %d%n", SEED);
        assertThat(ledger.rows("SHOW fsync")).containsExactly(List.of("on"));
        for (int kill = 1; kill <= KILLS; kill++) {
            begin(kill == 1 ? CLAIMS : NEW_CLAIMS);
            killUnderLoad();
            ledger.untilNobodyWrites();
            ledger.requireNothingHalfDone();
            ledger.requireAllOf(acts);
            startAgain();
            ledger.untilNothingIsPlanned();
            ledger.requireNothingHalfDone();
        }
        ledger.requireAllOf(acts);
        report();
    }

    /** A third of the first claims, and all that come later, wait to go out by themselves; the others lie here and there on the way. */
    private void begin(int howMany) throws Exception {
        for (Person person : people().distinct().toList()) {
            window(person).open("/desk");
        }
        Beginnings beginnings = new Beginnings(window(Person.EDITOR), window(Person.FACT_CHECKER), window(Person.REVIEWER));
        for (int number = 0; number < howMany; number++) {
            boolean planned = howMany == NEW_CLAIMS || number % 3 == 0;
            claims.add(beginnings.claim(planned ? Beginnings.PLANNED : number % Beginnings.PLANNED));
        }
        acts.addAll(beginnings.acts);
    }

    private void killUnderLoad() throws Exception {
        List<Window> windows = people().map(KillIT::window).toList();
        ledger.bringPlansForward();
        Crowd crowd = new Crowd(windows, List.copyOf(claims), FEWEST_ACTS + chance.nextInt(MOST_ACTS - FEWEST_ACTS), chance, ledger);
        crowd.untilEnough();
        // not always right after an answer
        Thread.sleep(chance.nextInt(MOST_PAUSE_MILLISECONDS));
        crowd.expectTheEnd();
        factdesk.kill();
        assertThat(factdesk.log()).doesNotContain("ERROR");
        List<Act> tried = crowd.acts();
        assertThat(tried).allSatisfy(act -> assertThat(act.status()).isIn(Act.NONE, 303, 403, 409));
        acts.addAll(tried);
    }

    private void report() throws Exception {
        long unanswered = acts.stream().filter(Act::isUnanswered).count();
        long published = plans("outcome = 'PUBLISHED'");
        System.out.printf("Killed %d times: %d acts acknowledged, %d refused, %d without an answer, of which %d at least were done;%n"
                + "%d publications planned: %d went out, %d of them at a second attempt, %d were called off, %d refused%n", KILLS,
                acts.stream().filter(Act::isAcknowledged).count(), acts.stream().filter(Act::isRefused).count(), unanswered,
                ledger.doneUnanswered(acts), plans("true"), published, plans("outcome = 'PUBLISHED' AND attempts > 1"),
                plans("outcome = 'CALLED_OFF'"), plans("outcome = 'REFUSED'"));
        assertThat(unanswered).as("it was killed under load").isPositive();
        assertThat(published).as("something was planned").isPositive();
    }

    private static long plans(String which) throws Exception {
        return ledger.count("SELECT count(*) FROM planned_publication p JOIN job j ON j.planned_publication_id = p.id WHERE " + which);
    }

    private static void startAgain() throws Exception {
        Map<String, String> settings = ENVIRONMENT.ofFactdesk(database, signIn.host());
        // Nobody has a browser here: whoever sends a token of the sign-in server is let in by it
        settings.put("QUARKUS_OIDC_APPLICATION_TYPE", "hybrid");
        factdesk = ProductionRun.start(settings);
        factdesk.untilReady();
    }

    /** A quarter are windows of the fact-checker of these claims, a quarter of their reviewer; the others are editors, or hold every role. */
    private static Stream<Person> people() {
        return Stream.concat(Stream.of(Person.EDITOR), IntStream.range(1, WINDOWS).mapToObj(number -> switch (number % 4) {
            case 0 -> new Person("Crowd " + number, List.of("editor"));
            case 1 -> Person.FACT_CHECKER;
            case 2 -> Person.REVIEWER;
            default -> new Person("Crowd " + number, List.of("editor", "fact-checker", "reviewer"));
        }));
    }

    private static Window window(Person person) {
        try {
            return new Window(person, factdesk.address(), tokens.of(person, signIn.issuer()));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
