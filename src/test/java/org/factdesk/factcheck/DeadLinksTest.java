package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.html;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.Links;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk is told of links that no longer lead where they did, and what readers are not. */
@QuarkusTest
class DeadLinksTest {

    private static final Desk EDITOR = Desk.as(Person.EDITOR);

    @Inject
    Links links;

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb();
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_dead_link_is_weak_and_acknowledged_or_mended_before_it_goes_out() {
        Story story = Published.judged(restingOn(Story.prepared()), "true");
        story.then(claim -> story.check().pass(1, Story.member(Person.REVIEWER)))
                .then(claim -> Readiness.acknowledge(story.check(), Story.member(Person.EDITOR)));
        links.lookAt(register());
        EDITOR.get(path(story) + "/findings").body("rule", not(hasItem("DEAD_LINK")));
        links.findGone(register());
        EDITOR.get(path(story) + "/findings").body("rule", hasItem("DEAD_LINK"))
                .body("words", hasItem("Evidence 1 of claim %d: the link is dead.".formatted(story.claimId)))
                .body("link", hasItem("/desk/claims/%d#evidence-1".formatted(story.claimId)));
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(409).body(containsString("acknowledge the warnings"));
        EDITOR.fill(path(story), path(story) + "/acknowledgement", Map.of()).statusCode(303);
        EDITOR.post(path(story) + "/publication", Map.of("revision", "1")).statusCode(303);
    }

    @Test
    void where_the_claim_was_made_may_be_gone_as_well() {
        Story story = Story.prepared().then(claim -> claim.appearance.url = web.at("/speech"));
        links.findGone(web.at("/speech"));
        EDITOR.get(path(story) + "/findings").body("words", hasItem("Where claim %d was made: the link is dead.".formatted(story.claimId)));
    }

    @Test
    void editors_see_at_the_check_how_its_links_are() {
        Story story = restingOn(Story.prepared());
        EDITOR.get(path(story)).body(not(containsString("id=\"links\"")));
        web.page("/register", html("<p>Ships handled: 812</p>"));
        links.lookAt(register());
        EDITOR.get(path(story)).body(containsString("All alive, 1"));
        web.page("/register", LocalWeb.status(404));
        links.findGone(register());
        EDITOR.get(path(story)).body(containsString("1 of 1 not alive"), containsString("Link gone since"));
        Desk.as(Person.FACT_CHECKER).get(path(story)).body(not(containsString("id=\"links\"")));
    }

    @Test
    void readers_keep_the_link_and_hear_nothing() {
        Story story = Story.published();
        restingOn(story);
        links.findGone(register());
        Desk.anonymous().get("/checks/" + story.slug).statusCode(200)
                .body(containsString("href=\"" + register()), not(containsString("gone since")), not(containsString("Link gone")));
    }

    @Test
    void a_reviewer_who_judges_blind_sees_it_at_the_source() {
        Story story = restingOn(Story.inReview());
        links.findGone(register());
        assertThat(Desk.as(Person.REVIEWER).get("/desk/claims/" + story.claimId).extract().asString()).contains("Link gone since");
    }

    private Story restingOn(Story story) {
        return story.then(claim -> Evidence.numbered(claim, 1).orElseThrow().url = register());
    }

    private String register() {
        return web.at("/register");
    }

    private static String path(Story story) {
        return "/desk/checks/" + story.checkId;
    }
}
