package org.factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.LinkState;
import org.factdesk.evidence.Links;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinksByStateTest {

    @Inject
    Links links;

    @Test
    void evidence_and_appearances_are_counted_by_what_the_last_look_found() throws IOException {
        try (LocalWeb web = new LocalWeb()) {
            QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
            LinksByState unseen = now(null);
            Story story = Story.prepared().then(claim -> {
                Evidence.numbered(claim, 1).orElseThrow().url = web.at("/register");
                claim.appearance.url = web.at("/register");
            });
            assertThat(now(null)).isEqualTo(new LinksByState(null, unseen.evidence() + 1, unseen.appearances() + 1));
            LinksByState gone = now(LinkState.GONE);
            links.findGone(web.at("/register"));
            assertThat(now(null)).isEqualTo(unseen);
            assertThat(now(LinkState.GONE)).isEqualTo(new LinksByState(LinkState.GONE, gone.evidence() + 1, gone.appearances() + 1));
            assertThat(file()).contains("\r\nGone,%d,%d\r\n".formatted(gone.evidence() + 1, gone.appearances() + 1));
            story.then(claim -> claim.appearance.url = null);
            assertThat(now(LinkState.GONE)).isEqualTo(new LinksByState(LinkState.GONE, gone.evidence() + 1, gone.appearances()));
        }
    }

    @Test
    void the_page_and_the_file_have_every_state() {
        assertThat(file()).startsWith("\uFEFFstate,evidence,appearances\r\nAlive,").contains("\r\nMoved,", "\r\nMuch changed,", "\r\nGone,",
                "\r\nUnclear,", "\r\nNot looked at yet,");
        Desk.as(Person.REVIEWER).get("/desk/statistics").statusCode(200).body(containsString("Links by state today"), containsString("Much changed"));
    }

    private static LinksByState now(LinkState state) {
        List<LinksByState> lines = QuarkusTransaction.requiringNew().call(LinksByState::now);
        return lines.stream().filter(line -> line.state() == state).findFirst().orElseThrow();
    }

    private static String file() {
        return Desk.as(Person.FACT_CHECKER).get("/desk/statistics/links.csv").statusCode(200).extract().asString();
    }
}
