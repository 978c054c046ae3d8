package org.factdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.article.LocalWeb.html;
import static org.factdesk.article.LocalWeb.status;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.factdesk.article.Fetcher;
import org.factdesk.article.LocalWeb;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that does not answer is gone, or we are cut off from all of them: which of the two, others tell. */
@QuarkusTest
class SilentHostsTest {

    @Inject
    Links links;

    private LocalWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb().page("/register", html("<p>Ships handled: 812</p>"));
        QuarkusMock.installMockForType(web.fetcher(), Fetcher.class);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_host_that_is_no_more_is_gone_where_others_answer() {
        made(web.at("/register"));
        links.lookAt(web.at("/register"));
        String closed = made(web.at("closed.example", "/"));
        links.findGone(closed);
        assertThat(links.history(closed)).extracting(look -> look.state).containsExactly(LinkState.UNKNOWN, LinkState.GONE);
        assertThat(links.history(closed)).extracting(look -> look.why).containsOnly("No host of this name was found.");
    }

    @Test
    void a_site_that_refuses_is_heard_as_well() {
        String refusing = web.page("/refusing", status(503)).at("/refusing");
        made(refusing);
        String closed = made(web.at("shut.example", "/"));
        links.lookAt(refusing, closed);
        assertThat(states(closed)).containsExactly(LinkState.UNKNOWN);
    }

    @Test
    void while_our_own_name_service_is_down_nothing_is_said_of_any_link() {
        String register = made(web.at("/register"));
        String other = made(web.host("other.example").at("other.example", "/register"));
        links.lookAt(register, other);
        web.forgetNames();
        links.findGone(register);
        links.findGone(other);
        assertThat(states(register)).containsExactly(LinkState.ALIVE);
        assertThat(states(other)).containsExactly(LinkState.ALIVE);
        assertThat(links.link(other).dueAt).isAfter(Instant.now().plusSeconds(20 * 3600));
        web.host("news.example");
        links.lookAt(register);
        assertThat(states(register)).containsExactly(LinkState.ALIVE, LinkState.ALIVE);
        assertThat(links.link(register).missingSince).isNull();
    }

    @Test
    void while_no_way_leads_out_nothing_is_said_either() {
        String register = made(web.at("/register"));
        links.lookAt(register);
        web.close();
        links.lookAt(register);
        assertThat(states(register)).containsExactly(LinkState.ALIVE);
        assertThat(links.link(register).missingSince).isNull();
    }

    /** A claim was made there. */
    private static String made(String address) {
        Story.newClaim().then(claim -> claim.appearance.url = address);
        return address;
    }

    private List<LinkState> states(String address) {
        return links.history(address).stream().map(look -> look.state).toList();
    }
}
