package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.claim.Status.AGREED;
import static org.factdesk.claim.Status.APPROVED;
import static org.factdesk.claim.Status.ASSIGNED;
import static org.factdesk.claim.Status.DISMISSED;
import static org.factdesk.claim.Status.DUPLICATE;
import static org.factdesk.claim.Status.IN_REVIEW;
import static org.factdesk.claim.Status.NEW;
import static org.factdesk.claim.Status.PUBLISHED;
import static org.factdesk.claim.Status.WITHDRAWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Topic;
import org.factdesk.factcheck.Cause;
import org.factdesk.factcheck.Correction;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** The numbers of the desk against what was recorded by hand, each test in a year of its own. */
@QuarkusTest
class FiguresTest {

    @Test
    void a_week_counts_what_came_in_and_what_went_out() {
        LocalDate monday = LocalDate.of(2012, 3, 5);
        Story published = Story.newClaim();
        Story dropped = Story.newClaim();
        Story duplicate = Story.newClaim();
        Recorded.accepted(published, at(monday, 9));
        Recorded.accepted(dropped, at(monday.plusDays(6), 23));
        Recorded.accepted(duplicate, at(monday.plusDays(7), 0));
        Recorded.moved(published, Verb.CHECK_PUBLISHED, APPROVED, PUBLISHED, at(monday.plusDays(8), 9));
        Recorded.moved(dropped, Verb.CLAIM_DROPPED, NEW, DISMISSED, at(monday.plusDays(9), 9));
        Recorded.moved(dropped, Verb.CLAIM_REOPENED, DISMISSED, NEW, at(monday.plusDays(10), 9));
        Recorded.moved(duplicate, Verb.CLAIM_MARKED_DUPLICATE, NEW, DUPLICATE, at(monday.plusDays(10), 9));
        assertThat(counted(() -> WeekOfClaims.in(period(monday, monday.plusDays(20))))).containsExactly(
                new WeekOfClaims(monday, 2, 0, 0, 0), new WeekOfClaims(monday.plusDays(7), 2, 1, 1, 1), new WeekOfClaims(monday.plusDays(14), 0, 0, 0, 0));
        assertThat(file("weeks", monday, monday.plusDays(13)))
                .isEqualTo("\uFEFFweek,in,out,published,dropped,duplicates\r\n2012-03-05,2,0,0,0,0\r\n2012-03-12,2,3,1,1,1\r\n");
    }

    @Test
    void days_outside_the_period_are_not_counted_in_its_first_and_last_week() {
        LocalDate monday = LocalDate.of(2012, 9, 3);
        Recorded.accepted(Story.newClaim(), at(monday, 9));
        Recorded.accepted(Story.newClaim(), at(monday.plusDays(2), 9));
        Recorded.accepted(Story.newClaim(), at(monday.plusDays(4), 0));
        assertThat(counted(() -> WeekOfClaims.in(period(monday.plusDays(1), monday.plusDays(3))))).containsExactly(new WeekOfClaims(monday, 1, 0, 0, 0));
    }

    @Test
    void what_readers_have_already_does_not_go_out_again() {
        LocalDate monday = LocalDate.of(2012, 10, 1);
        Story story = Story.newClaim();
        Recorded.moved(story, Verb.TYPO_FIXED, PUBLISHED, PUBLISHED, at(monday, 9));
        Recorded.moved(story, Verb.CHECK_WITHDRAWN, PUBLISHED, WITHDRAWN, at(monday, 10));
        Recorded.moved(story, Verb.CHECK_PUBLISHED, WITHDRAWN, PUBLISHED, at(monday, 11));
        assertThat(counted(() -> WeekOfClaims.in(period(monday, monday)))).containsExactly(new WeekOfClaims(monday, 0, 0, 0, 0));
    }

    @Test
    void a_stay_lasts_from_the_step_in_to_the_step_out() {
        LocalDate day = LocalDate.of(2013, 4, 1);
        Story quick = Story.newClaim();
        Recorded.accepted(quick, at(day, 0));
        Recorded.moved(quick, Verb.CLAIM_ASSIGNED, NEW, ASSIGNED, at(day, 10));
        Recorded.moved(quick, Verb.CLAIM_ASSIGNED, ASSIGNED, ASSIGNED, at(day, 12));
        Recorded.moved(quick, Verb.CLAIM_SUBMITTED, ASSIGNED, IN_REVIEW, at(day, 20));
        Story slow = Story.newClaim();
        Recorded.accepted(slow, at(day, 0));
        Recorded.moved(slow, Verb.CLAIM_ASSIGNED, NEW, ASSIGNED, at(day.plusDays(1), 6));
        assertThat(counted(() -> TimeInStatus.in(period(day, day.plusDays(1))))).containsExactly(
                new TimeInStatus(NEW, 2, hours(20), hours(28)), new TimeInStatus(ASSIGNED, 1, hours(10), hours(10)));
        assertThat(file("times", day, day.plusDays(1)))
                .isEqualTo("\uFEFFstatus,stays,median_hours,90th_percentile_hours\r\nNew,2,20.0,28.0\r\nAssigned,1,10.0,10.0\r\n");
    }

    @Test
    void a_stay_belongs_to_the_period_in_which_it_ended_however_long_ago_it_began() {
        LocalDate day = LocalDate.of(2013, 8, 1);
        Story story = Story.newClaim();
        Recorded.moved(story, Verb.VERDICT_LOGGED, IN_REVIEW, AGREED, at(day.minusDays(40), 6));
        Recorded.moved(story, Verb.TEXT_PASSED, AGREED, APPROVED, at(day, 6));
        assertThat(counted(() -> TimeInStatus.in(period(day, day)))).containsExactly(new TimeInStatus(AGREED, 1, hours(40 * 24), hours(40 * 24)));
        assertThat(counted(() -> TimeInStatus.in(period(day.minusDays(39), day.minusDays(1))))).isEmpty();
        assertThat(counted(() -> TimeInStatus.in(period(day.plusDays(1), day.plusDays(9))))).isEmpty();
    }

    @Test
    void a_claim_is_overdue_from_the_day_after_the_one_it_was_due() {
        LocalDate due = LocalDate.of(2009, 5, 4);
        assertThat(overdue(due.plusDays(3))).isNull();
        Story.assigned().then(claim -> claim.dueOn = due);
        Story.published().then(claim -> claim.dueOn = due);
        assertThat(overdue(due)).isNull();
        assertThat(overdue(due.plusDays(3)).longest()).isEqualTo(3);
        assertThat(overdue(due.plusDays(3)).overdue()).isEqualTo(1);
    }

    @Test
    void verdicts_are_counted_by_claimant_and_what_was_withdrawn_is_not() {
        LocalDate day = LocalDate.of(2014, 6, 2);
        String name = "=Orla Finch " + System.nanoTime();
        for (String rating : List.of("false", "false", "true")) {
            said(name, Published.rated(rating), day);
        }
        said(name, Published.withdrawn(), day);
        said(name, Published.rated("false"), day.plusDays(1));
        PublishedVerdicts verdicts = counted(() -> PublishedVerdicts.by(PublishedVerdicts.By.CLAIMANT, period(day, day))).get(0);
        assertThat(verdicts.claims()).isEqualTo(3);
        assertThat(verdicts.counts()).extracting(count -> count.claims() + " " + count.rating()).containsExactly("1 True", "2 False");
        assertThat(file("verdicts", day, day)).isEqualTo("\uFEFFclaimant,verdict,claims\r\n'%s,True,1\r\n'%s,False,2\r\n".formatted(name, name));
        assertThat(page(day, day)).contains(name, "1 True, 2 False", "nothing of how often somebody is right");
    }

    @Test
    void verdicts_are_counted_in_each_topic_of_their_claim() {
        LocalDate day = LocalDate.of(2015, 6, 2);
        long trade = Story.topic();
        long ports = Story.topic();
        String name = "Orla Finch " + System.nanoTime();
        about(said(name, Published.rated("false"), day), trade, ports);
        about(said(name, Published.rated("true"), day), ports);
        about(said(name, Published.rated("false"), day), ports);
        said(name, Published.rated("half-true"), day);
        about(said(name, Published.withdrawn(), day), trade);
        assertThat(counted(() -> PublishedVerdicts.by(PublishedVerdicts.By.TOPIC, period(day, day))))
                .extracting(topic -> topic.subject() + ": " + topic.counts().stream().map(count -> count.claims() + " " + count.rating()).toList())
                .containsExactlyInAnyOrder(topic(ports) + ": [1 True, 2 False]", topic(trade) + ": [1 False]", "null: [1 Half true]");
        assertThat(file("verdicts-by-topic", day, day)).startsWith("\uFEFFtopic,verdict,claims\r\n")
                .contains("%s,False,1\r\n".formatted(topic(trade)), "%s,True,1\r\n%s,False,2\r\n".formatted(topic(ports), topic(ports)), "\r\n,Half true,1\r\n");
        assertThat(page(day, day)).contains(topic(ports), "1 True, 2 False", "Without a topic", "nothing of how true what is said on a topic is");
    }

    @Test
    void corrections_are_counted_by_kind_and_cause_once_readers_have_them() {
        LocalDate day = LocalDate.of(2014, 9, 1);
        corrected(day, Cause.OWN_ERROR);
        corrected(day, Cause.OWN_ERROR);
        corrected(day, null);
        Story.correcting();
        assertThat(counted(() -> CorrectionsOfKind.in(period(day, day)))).extracting(CorrectionsOfKind::number).containsExactly(0L, 0L, 0L, 3L, 0L, 0L);
        assertThat(file("corrections", day, day)).isEqualTo("\uFEFFkind,cause,number\r\nTypo,,0\r\nUpdate,,0\r\nClarification,,0\r\n"
                + "Correction,Our own error,2\r\nCorrection,,1\r\nChanged verdict,,0\r\nRestoration,,0\r\n");
        assertThat(page(day, day)).contains("2 Our own error, 1 cause not recorded");
    }

    private static void corrected(LocalDate day, Cause cause) {
        Story story = Story.corrected();
        story.then(claim -> {
            Correction correction = Correction.findById(story.correctionId);
            correction.passedAt = at(day, 9).toInstant(ZoneOffset.UTC);
            correction.cause = cause;
        });
    }

    private static Story said(String claimant, Story story, LocalDate published) {
        return story.then(claim -> {
            claim.claimant = Claimant.named(claimant, Claimant.Kind.PERSON);
            story.check().publishedAt = at(published, 9).toInstant(ZoneOffset.UTC);
        });
    }

    private static void about(Story story, long... topics) {
        story.then(claim -> LongStream.of(topics).forEach(topic -> claim.topics.add(Topic.findById(topic))));
    }

    private static String topic(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Topic.<Topic>findById(id).name);
    }

    /** Of the assigned ones; null where none is. */
    private static OverdueClaims overdue(LocalDate today) {
        return counted(() -> OverdueClaims.on(today)).stream().filter(line -> line.status() == ASSIGNED && line.overdue() > 0).findFirst().orElse(null);
    }

    private static <T> List<T> counted(Callable<List<T>> figures) {
        return QuarkusTransaction.requiringNew().call(figures);
    }

    private static String file(String name, LocalDate from, LocalDate to) {
        return Desk.as(Person.FACT_CHECKER).get("/desk/statistics/%s.csv?from=%s&to=%s".formatted(name, from, to)).statusCode(200).extract().asString();
    }

    private static String page(LocalDate from, LocalDate to) {
        return Desk.as(Person.FACT_CHECKER).get("/desk/statistics?from=%s&to=%s".formatted(from, to)).statusCode(200).extract().asString();
    }

    private static Period period(LocalDate from, LocalDate to) {
        return new Period(from, to, ZoneOffset.UTC);
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0));
    }

    private static double hours(int number) {
        return number * 3600.0;
    }
}
