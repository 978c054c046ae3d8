package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Evidence;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a page asks of the database: as much for many as for a few. */
@QuarkusTest
class StatementsTest {

    private static final int FEW = 5;
    private static final int MANY = 20;
    private static final String CLAIMS = "from Claim c left join fetch c.claimant left join fetch c.appearance where c.id in ?1 order by c.id";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void the_page_of_a_claim_asks_as_much_for_many_pieces_of_evidence_as_for_a_few() {
        Story few = gathered(FEW);
        Story many = gathered(MANY);
        for (Person person : List.of(Person.FACT_CHECKER, Person.REVIEWER, Person.EDITOR)) {
            assertThat(ofPage(person, "/desk/claims/" + many.claimId)).as(person.name()).isEqualTo(ofPage(person, "/desk/claims/" + few.claimId));
        }
        String page = Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + many.claimId).extract().asString();
        assertThat(Jsoup.parse(page).select(".evidence-item:contains(Kept on):contains(Link alive on):contains(r.pdf) a[href*=':~:text']")).hasSize(MANY);
    }

    @Test
    void the_queue_asks_as_much_for_many_claims_as_for_a_few() {
        Person few = busy("Runa Vik", FEW);
        Person many = busy("Aron Dahl", MANY);
        assertThat(ofPage(many, "/desk")).isEqualTo(ofPage(few, "/desk"));
        assertThat(Jsoup.parse(Desk.as(many).get("/desk").extract().asString()).select(".queue-item")).hasSize(MANY);
    }

    static Stream<Arguments> steps() {
        return Stream.of(step(Story::newClaim, Person.EDITOR, NextStep.ASSIGN), step(Story::prepared, Person.FACT_CHECKER, NextStep.SUBMIT),
                step(Story::inReview, Person.REVIEWER, NextStep.LOG_VERDICT), step(Story::agreed, Person.REVIEWER, NextStep.PASS_TEXT),
                step(Story::approved, Person.EDITOR, NextStep.PUBLISH), step(Story::againAgreed, Person.REVIEWER, NextStep.PASS_TEXT));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_is_next_is_asked_once_for_all_claims(Supplier<Story> story, Person person, NextStep step) {
        List<Long> ids = IntStream.range(0, MANY).mapToObj(one -> story.get().claimId).toList();
        assertThat(ofSteps(ids, person, step)).isEqualTo(ofSteps(ids.subList(0, FEW), person, step));
    }

    private static Arguments step(Supplier<Story> story, Person person, NextStep step) {
        return Arguments.of(story, person, step);
    }

    private long ofSteps(List<Long> ids, Person person, NextStep step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Claim> claims = Claim.list(CLAIMS, ids);
            Statistics statistics = forgetting();
            NextSteps steps = new NextSteps(claims, member(person));
            assertThat(claims).allSatisfy(claim -> assertThat(steps.of(claim)).isEqualTo(step));
            return statistics.getPrepareStatementCount();
        });
    }

    /** The first time a member may be met and a template be read. */
    private long ofPage(Person person, String path) {
        Desk.as(person).get(path).statusCode(200);
        Statistics statistics = forgetting();
        Desk.as(person).get(path).statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private Statistics forgetting() {
        sessions.getStatistics().clear();
        return sessions.getStatistics();
    }

    /** Each with a copy that holds the quoted words, a file, and a look at its address. */
    private static Story gathered(int pieces) {
        Story story = Story.assigned();
        for (int number = 1; number <= pieces; number++) {
            String address = "https://tarnvik.example/register/" + story.number + "/" + number;
            story.then(claim -> {
                Evidence evidence = Story.evidence("Register", false);
                evidence.url = address;
                evidence.addTo(claim, member(Person.FACT_CHECKER));
                Story.keep(evidence, "<p>Ships handled: 812</p><p>%s</p>".formatted(address));
            });
        }
        return story.then(claim -> {
            run("INSERT INTO link (address, due_at) SELECT url, now() + interval '7 days' FROM evidence WHERE claim_id = :claim", claim);
            run("INSERT INTO link_look (link_id, evidence_id, at, state, since, final_address) SELECT link.id, evidence.id, now(), 'ALIVE', now(), url"
                    + " FROM evidence JOIN link ON address = url WHERE claim_id = :claim", claim);
            run("INSERT INTO evidence_file (evidence_id, name, format, sha256, given_by_id) SELECT evidence.id, 'r.pdf', 'PDF', sha256, added_by_id"
                    + " FROM evidence JOIN kept_page ON evidence_id = evidence.id WHERE claim_id = :claim", claim);
        });
    }

    private static void run(String sql, Claim claim) {
        Claim.getEntityManager().createNativeQuery(sql).setParameter("claim", claim.id).executeUpdate();
    }

    /** With so many claims to work on. */
    private static Person busy(String name, int claims) {
        Person person = new Person(name, List.of("fact-checker"));
        for (int one = 0; one < claims; one++) {
            Story.newClaim().then(claim -> claim.assignTo(member(person), member(Person.REVIEWER), null, Claim.Priority.NORMAL, member(Person.EDITOR)))
                    .then(claim -> {
                        Story.evidence("Register", false).addTo(claim, member(person));
                        FactCheck.start(claim, member(person));
                    });
        }
        return person;
    }
}
