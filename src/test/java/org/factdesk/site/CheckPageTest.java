package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.stream.LongStream;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.DropReason;
import org.factdesk.claim.Topic;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Times;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckPageTest {

    @Inject
    SiteMessages messages;
    @Inject
    Newsroom newsroom;

    @Test
    void the_claim_stands_first_as_it_was_quoted_with_who_where_and_when() {
        Story story = Story.published();
        Document page = check(story);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("h1.check-quotation").text()).isEqualTo("We handled %d ships".formatted(1000 + story.number));
        assertThat(page.selectFirst(".said").text()).isEqualTo("Ilka Sorens · Harbour day, Tarnvik, 4 March 2026");
        assertThat(page.selectFirst(".said a").attr("href")).isEqualTo("https://tarnvik.example/speeches/" + story.number);
        assertThat(page.selectFirst(".said a").attr("rel")).isEqualTo("noopener nofollow");
    }

    @Test
    void a_claim_without_a_quotation_is_not_shown_as_one() {
        Story story = Story.prepared().then(claim -> claim.quotation = null);
        Document page = check(Published.publish(story, "false"));
        assertThat(page.selectFirst("h1").className()).isEqualTo("check-statement");
        assertThat(page.selectFirst("h1").text()).startsWith("The harbour of Tarnvik handled");
    }

    @Test
    void what_is_unknown_about_a_claim_is_left_out() {
        Story story = Story.prepared().then(claim -> {
            claim.claimant = null;
            claim.appearance.place = null;
            claim.appearance.url = null;
            claim.appearance.madeOn = null;
        });
        Document page = check(Published.publish(story, "false"));
        assertThat(page.selectFirst(".check-claim .said").text()).isEqualTo("a speech");
        assertThat(page.select(".check-claim a")).isEmpty();
        assertThat(page.text()).doesNotContain("null");
    }

    @Test
    void the_topics_of_its_claims_stand_beside_it_each_once() {
        long[] topics = {Story.topic(), Story.topic()};
        Story story = Published.withTwoClaims();
        assertThat(check(story).text()).doesNotContain(messages.topics());
        story.then(claim -> story.check().claims.forEach(covered -> covered.topics.add(Topic.findById(topics[0]))))
                .then(claim -> claim.topics.add(Topic.findById(topics[1])));
        String[] names = QuarkusTransaction.requiringNew().call(() -> LongStream.of(topics).mapToObj(topic -> Topic.<Topic>findById(topic).name)
                .sorted().toArray(String[]::new));
        assertThat(check(story).selectFirst(".check-aside").text()).endsWith(messages.topics() + " " + String.join(", ", names));
    }

    @Test
    void the_verdict_comes_with_icon_word_colour_and_definition() {
        Document page = check(Story.published());
        assertThat(page.selectFirst(".check-verdict").classNames()).contains("tone-orange");
        assertThat(page.selectFirst(".check-verdict .verdict-word").text()).isEqualTo("Mostly false");
        assertThat(page.select(".check-verdict svg.icon-rating")).hasSize(1);
        assertThat(page.selectFirst(".verdict-definition").text()).startsWith("The statement holds something true");
    }

    @Test
    void the_answer_comes_before_the_body_and_a_citation_leads_to_its_source() {
        Story story = Story.published();
        Document page = check(story);
        assertThat(page.selectFirst(".check-main .check-headline").text()).isEqualTo(story.text().headline());
        assertThat(page.selectFirst(".check-answer").text()).isEqualTo(story.text().summary());
        assertThat(page.selectFirst(".check-answer + .prose strong").text()).isEqualTo("812");
        assertThat(page.selectFirst(".prose a.cite").attr("href")).isEqualTo("#source-1");
        assertThat(page.select("#source-1")).hasSize(1);
    }

    @Test
    void every_public_source_is_named_with_its_quotation_and_a_protected_one_only_counted() {
        Document page = check(Story.published());
        assertThat(page.select(".source")).hasSize(2);
        assertThat(page.selectFirst("#source-2").text()).isEqualTo(messages.sourceNotNamed());
        assertThat(page.selectFirst("#source-1 .source-title").text()).isEqualTo("Harbour register, Port of Tarnvik");
        assertThat(page.selectFirst("#source-1 a").attr("href")).isEqualTo("https://tarnvik.example/register");
        assertThat(page.selectFirst("#source-1 q").text()).isEqualTo("Ships handled: 812");
        assertThat(page.html()).doesNotContain("harbour master").doesNotContain("Read twice.").doesNotContain("refutes");
    }

    @Test
    void an_address_that_is_none_of_the_web_is_never_a_link() {
        Story story = Story.prepared().then(claim -> Evidence.numbered(claim, 1).orElseThrow().url = "javascript:alert(1)");
        story.then(claim -> claim.appearance.url = "data:text/html,x");
        Document page = check(Published.publish(story, "false"));
        assertThat(page.html()).doesNotContain("javascript:").doesNotContain("data:text");
    }

    @Test
    void people_are_named_as_they_chose_and_by_the_desk_where_they_chose_nothing() {
        Story story = Story.published();
        publicName(Person.FACT_CHECKER, null);
        assertThat(people(story)).startsWith(messages.checkedAndReviewedByBoth(newsroom.deskName()));
        publicName(Person.FACT_CHECKER, "S. Okafor-Lind");
        assertThat(people(story)).startsWith(messages.checkedAndReviewed("S. Okafor-Lind", newsroom.deskName()));
        publicName(Person.FACT_CHECKER, null);
        assertThat(check(story).text()).doesNotContain(Person.FACT_CHECKER.name()).doesNotContain(Person.REVIEWER.name());
    }

    @Test
    void a_corrected_check_tells_what_changed_and_leads_to_the_version_before() {
        Story story = Story.published();
        assertThat(check(story).select(".corrections")).isEmpty();
        Published.correct(story, new Text("Another headline", "Another answer.", "Another body."), "We named the wrong year.");
        Document page = check(story);
        assertThat(page.selectFirst(".check-answer").text()).isEqualTo("Another answer.");
        assertThat(page.selectFirst(".correction").text()).contains("We named the wrong year.").contains(messages.seeEarlierVersion());
        assertThat(page.selectFirst(".correction a").attr("href")).isEqualTo("/checks/" + story.slug + "/revisions/1");
        assertThat(people(story)).contains(messages.lastChanged());
    }

    @Test
    void several_claims_have_one_verdict_each_and_an_anchor_each() {
        Story story = Published.withTwoClaims();
        Document page = check(story);
        assertThat(page.select("h1").eachText()).containsExactly(story.text().headline());
        assertThat(page.select(".check-head").eachAttr("id")).containsExactly("claim-1", "claim-2");
        assertThat(page.select(".check-verdict .verdict-word").eachText()).containsExactly("False", "Unverifiable");
        assertThat(page.select(".source").eachAttr("id")).containsExactly("source-1", "source-2", "source-3");
        assertThat(page.selectFirst("#source-3").text()).contains("Traffic of all harbours");
    }

    @Test
    void a_claim_that_was_dropped_before_publishing_stays_away_even_when_it_is_reopened() {
        Story story = Published.withTwoClaims();
        Story dropped = Story.assigned();
        Story first = Story.prepared();
        first.then(claim -> first.check().add(dropped.claim(), member(Person.FACT_CHECKER)));
        dropped.then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)));
        Published.publish(first, "false");
        dropped.then(claim -> claim.reopen(member(Person.EDITOR)));
        assertThat(check(first).html()).doesNotContain("%d ships".formatted(1000 + dropped.number));
        Published.correct(first, new Text("H", "S", "B"), "It can still be corrected.");
        Published.withdraw(first).then(claim -> assertThat(first.check().isWithdrawn()).isTrue());
        assertThat(check(story).select(".check-head")).hasSize(2);
    }

    @Test
    void the_head_of_the_page_tells_programs_what_it_is() {
        Story story = Story.published();
        Document page = check(story);
        String address = "https://checks.example/checks/" + story.slug;
        assertThat(page.title()).isEqualTo(story.text().headline() + " · " + newsroom.name());
        assertThat(meta(page, "meta[name=description]")).isEqualTo(story.text().summary());
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(meta(page, "meta[property=og:type]")).isEqualTo("article");
        assertThat(meta(page, "meta[property=og:title]")).isEqualTo(story.text().headline());
        assertThat(meta(page, "meta[property=og:url]")).isEqualTo(address);
        story.then(claim -> {
            assertThat(meta(page, "meta[property=article:published_time]")).isEqualTo(Times.stamp(story.check().publishedAt));
            assertThat(meta(page, "meta[property=article:modified_time]")).isEqualTo(Times.stamp(story.check().changedAt));
            assertThat(people(story)).contains(Times.day(story.check().publishedAt));
        });
    }

    @Test
    void the_claim_review_on_the_page_is_the_one_in_its_file() throws IOException {
        for (Story story : new Story[] {Story.published(), Published.withTwoClaims()}) {
            String onPage = check(story).selectFirst("script[type=application/ld+json]").data();
            String inFile = Desk.anonymous().get("/checks/" + story.slug + "/claimreview.json").extract().asString();
            assertThat(new ObjectMapper().readTree(onPage)).isEqualTo(new ObjectMapper().readTree(inFile));
        }
    }

    @Test
    void no_text_breaks_out_of_the_page_or_of_its_data() throws IOException {
        String attack = "</script><script>alert(1)</script><img src=x onerror=alert(1)> & \u2028 {inject:newsroom.name} <!-- \" '";
        Story story = Story.prepared().then(claim -> {
            claim.quotation = attack;
            claim.claimant = Claimant.named(attack, Claimant.Kind.PERSON);
            claim.appearance.place = attack;
        });
        story.then(claim -> story.check().save(new Text(attack, attack, attack), 1, member(Person.FACT_CHECKER)));
        Document page = check(Published.publish(story, "false").then(claim -> claim.statement = attack));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onerror], main img")).isEmpty();
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(attack);
        String data = page.selectFirst("script").data();
        assertThat(data).doesNotContain("<").doesNotContain("&").doesNotContain("\u2028");
        assertThat(new ObjectMapper().readTree(data).path("claimReviewed").asText()).isEqualTo(attack);
    }

    @Test
    void what_was_never_published_has_no_page() {
        assertThat(Reader.status("/checks/there-is-no-such-check")).isEqualTo(404);
        Story approved = Story.approved();
        assertThat(Reader.status("/checks/" + approved.checkId)).isEqualTo(404);
        assertThat(Reader.status("/checks/harbour-ships-story-" + approved.number)).isEqualTo(404);
    }

    private static Document check(Story story) {
        return Reader.opens("/checks/" + story.slug);
    }

    private static String people(Story story) {
        return check(story).selectFirst(".check-people").text();
    }

    private static String meta(Document page, String selector) {
        return page.selectFirst(selector).attr("content");
    }

    private static void publicName(Person person, String name) {
        QuarkusTransaction.requiringNew().run(() -> member(person).publicName = name);
    }
}
