package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testing.Story.member;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Status;
import org.factdesk.evidence.Evidence;
import org.factdesk.job.Job;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.factdesk.web.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlansTest {

    private static final Desk EDITOR = Desk.as(Person.EDITOR);
    private static final String TOMORROW = LocalDate.now().plusDays(2).toString();

    @Inject
    PublishInTime publishInTime;

    @Test
    void an_editor_plans_the_publication_of_a_passed_text_and_the_desk_sees_when() {
        Story story = Story.approved();
        EDITOR.fill(path(story) + "/plan", path(story) + "/plan", Map.of("day", TOMORROW, "time", "07:45")).statusCode(303);
        EDITOR.get(path(story)).body(containsString("Goes out"), containsString("07:45"), containsString("planned its publication"),
                containsString("Call it off"), not(containsString("Publish later…")));
        Desk.as(Person.FACT_CHECKER).get(path(story)).body(containsString("Goes out"), not(containsString("Call it off")));
        Desk.anonymous().get("/").body(not(containsString(story.text().headline())));
    }

    @ParameterizedTest
    @CsvSource({"'', 08:00, Give the day", "2030-02-30, 08:00, no such day", "tomorrow, 08:00, Give the day", "2030-03-04, '', Give the time",
        "2030-03-04, 8, Give the time", "2030-03-04, 25:00, no such day or time", "2020-03-04, 08:00, This time is over", "2099-03-04, 08:00, at most a year"})
    void a_time_that_cannot_be_meant_is_said_beside_its_field_and_kept(String day, String time, String words) {
        Story story = Story.approved();
        EDITOR.post(path(story) + "/plan", Map.of("day", day, "time", time, "revision", "1")).statusCode(422)
                .body(containsString(words), containsString("value=\"" + day + "\""), containsString("value=\"" + time + "\""));
        assertThat(open(story)).isFalse();
    }

    @Test
    void a_time_is_read_by_the_clock_of_the_desk_also_where_the_clock_jumps() {
        PlanForm form = new PlanForm();
        form.day = "2027-03-28";
        form.time = "02:30";
        assertThat(form.at(ZoneId.of("Europe/Berlin"))).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        form.day = "2027-10-31";
        assertThat(form.at(ZoneId.of("Europe/Berlin"))).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void what_may_not_be_published_is_not_planned() {
        EDITOR.get("/desk/checks/" + Story.agreed().checkId + "/plan").statusCode(409);
        EDITOR.post("/desk/checks/" + Story.agreed().checkId + "/plan", Map.of("day", TOMORROW, "time", "08:00", "revision", "1")).statusCode(409);
        Story changed = Story.approved();
        EDITOR.post(path(changed) + "/plan", Map.of("day", TOMORROW, "time", "08:00", "revision", "0")).statusCode(409)
                .body(containsString("revision 1 now"));
        plan(changed);
        assertThatThrownBy(() -> plan(changed)).isInstanceOf(Refusal.class).hasMessageContaining("planned already");
    }

    @Test
    void an_editor_calls_it_off() {
        Story story = plan(Story.approved());
        EDITOR.fill(path(story), path(story) + "/plan/cancellation", Map.of()).statusCode(303);
        EDITOR.get(path(story)).body(containsString("called off its publication"), containsString("Publish later…"));
        EDITOR.post(path(story) + "/plan/cancellation", Map.of()).statusCode(409);
        carryOut(story);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.APPROVED));
    }

    @Test
    void a_claim_that_is_no_longer_ready_calls_it_off_for_good() {
        Story story = plan(Story.approved());
        story.then(claim -> story.check().save(new Text("H", "S", "B [^1]."), 1, member(Person.FACT_CHECKER)));
        assertThat(open(story)).isFalse();
        story.then(claim -> story.check().pass(2, member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), member(Person.EDITOR)));
        carryOut(story);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.APPROVED));
        Story dropped = plan(Story.approved());
        dropped.then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)));
        assertThat(open(dropped)).isFalse();
    }

    @Test
    void it_goes_out_at_its_time_and_the_one_who_planned_it_answers_for_it() {
        Story story = plan(Story.approved());
        carryOut(story);
        story.then(claim -> {
            assertThat(claim.status).isEqualTo(Status.PUBLISHED);
            assertThat(events(story)).isEqualTo(1);
            Event published = Event.<Event>find("claimId = ?1 and verb = ?2", claim.id, Verb.CHECK_PUBLISHED).singleResult();
            assertThat(published.member).isEqualTo(member(Person.EDITOR));
        });
        assertThat(open(story)).isFalse();
    }

    @Test
    void published_by_hand_before_it_is_not_published_again() {
        Story story = plan(Story.approved());
        story.then(claim -> PublishFactCheck.publish(story.check(), member(Person.EDITOR)));
        carryOut(story);
        story.then(claim -> assertThat(events(story)).isEqualTo(1));
    }

    @Test
    void nodes_that_carry_it_out_at_the_same_moment_publish_it_once() throws Exception {
        Story story = plan(Story.approved());
        int nodes = 4;
        CyclicBarrier start = new CyclicBarrier(nodes);
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<?>> all = IntStream.range(0, nodes).<Future<?>>mapToObj(node -> pool.submit(() -> {
                start.await();
                carryOut(story);
                return null;
            })).toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        story.then(claim -> assertThat(events(story)).isEqualTo(1));
    }

    @Test
    void a_claim_dropped_at_the_very_time_of_its_publication_is_not_published_and_neither_act_fails() throws Exception {
        Story story = plan(Story.approved());
        ExecutorService node = Executors.newSingleThreadExecutor();
        try {
            Future<?> publication = QuarkusTransaction.requiringNew().call(() -> {
                Claim held = Claim.toChange(story.claimId);
                Future<?> waiting = node.submit(() -> carryOut(story));
                untilItWaitsForMe(waiting);
                held.drop(DropReason.NOT_NOW, null, member(Person.EDITOR));
                return waiting;
            });
            publication.get();
        } finally {
            node.shutdownNow();
        }
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.DISMISSED));
        story.then(claim -> assertThat(events(story)).isZero());
        assertThat(open(story)).isFalse();
    }

    @Test
    void what_the_rules_refuse_by_then_is_not_published_and_the_desk_is_told_why() {
        Story story = plan(Story.approved());
        story.then(claim -> {
            member(Person.OTHER_EDITOR);
            Evidence.numbered(claim, 1).orElseThrow().removedAt = Instant.now();
        });
        carryOut(story);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.APPROVED));
        EDITOR.get(path(story)).body(containsString("did not go out as planned: The text cites [^1]"));
        for (Person editor : List.of(Person.EDITOR, Person.OTHER_EDITOR)) {
            assertThat(told(editor, story)).first().asString().contains("Factdesk could not publish it as planned", "The text cites [^1]");
        }
        assertThat(told(Person.FACT_CHECKER, story)).noneMatch(line -> line.contains("as planned"));
    }

    @Test
    void who_planned_it_and_is_no_editor_by_then_publishes_nothing_and_the_others_are_told() {
        Person leaving = new Person("Vera Sund", List.of("editor"));
        Story story = Story.approved();
        story.then(claim -> PlannedPublication.plan(story.check(), 1, Instant.now().plusSeconds(3600), member(leaving)));
        story.then(claim -> member(leaving).active = false);
        carryOut(story);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.APPROVED));
        assertThat(told(Person.EDITOR, story)).first().asString().contains("could not publish it as planned", "an editor");
    }

    @Test
    void what_became_weak_meanwhile_goes_out_and_the_one_who_planned_it_is_told() {
        Story story = plan(Story.approved());
        story.then(claim -> {
            member(Person.OTHER_EDITOR);
            claim.appearance.madeOn = null;
        });
        carryOut(story);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.PUBLISHED));
        assertThat(told(Person.EDITOR, story)).first().asString().contains("with what had become weak since", "The day on which claim");
        assertThat(told(Person.OTHER_EDITOR, story)).isEmpty();
    }

    @Test
    void what_was_acknowledged_before_it_was_planned_is_told_to_nobody() {
        Story story = plan(Story.approved());
        carryOut(story);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.PUBLISHED));
        assertThat(told(Person.EDITOR, story)).isEmpty();
    }

    private static Story plan(Story story) {
        return story.then(claim -> PlannedPublication.plan(story.check(), 1, Instant.now().plusSeconds(3600), member(Person.EDITOR)));
    }

    /** As the worker does when the time has come, for each plan that there ever was. */
    private void carryOut(Story story) {
        List<Job> jobs = QuarkusTransaction.requiringNew().call(() -> Job.list(
                "plannedPublicationId in (select id from PlannedPublication where factCheck.id = ?1)", story.checkId));
        jobs.forEach(job -> QuarkusTransaction.requiringNew().run(publishInTime.carryOut(job, null)));
    }

    private static void untilItWaitsForMe(Future<?> other) {
        String waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))";
        while (!other.isDone() && (Long) Claim.getEntityManager().createNativeQuery(waiting).getSingleResult() == 0) {
            Thread.onSpinWait();
        }
    }

    private static boolean open(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> PlannedPublication.openOf(story.check()).isPresent());
    }

    private static List<String> told(Person person, Story story) {
        return Jsoup.parse(Desk.as(person).get("/desk/notifications").statusCode(200).extract().asString())
                .select("li.event:has(a[href=/desk/claims/" + story.claimId + "])").stream().map(Element::text).toList();
    }

    private static long events(Story story) {
        return Event.count("claimId = ?1 and verb = ?2", story.claimId, Verb.CHECK_PUBLISHED);
    }

    private static String path(Story story) {
        return "/desk/checks/" + story.checkId;
    }
}
