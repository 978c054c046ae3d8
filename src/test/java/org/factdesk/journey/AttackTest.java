package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.claim.Appearance;
import org.factdesk.claim.Claimant;
import org.factdesk.claim.Topic;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Known attack strings in every field that is shown, on every page that shows it, in a real browser: nothing of it runs. */
@QuarkusTest
class AttackTest {

    private static final String ATTACK = "\"'></title></textarea></script><script>window.attacked=1</script>"
            + "<img src=x onerror=window.attacked=1><svg onload=window.attacked=1>{{7*7}}{1+1}${7*7}<!--";
    private static final String IN_MARKDOWN = ATTACK + "\n\n[a](javascript:window.attacked=1) [b](data:text/html,<script>window.attacked=1</script>)"
            + "\n\n![c](javascript:window.attacked=1) ![](image:1\" onerror=\"window.attacked=1)\n\n<a href='java&#10;script:window.attacked=1'>d</a>"
            + "\n\n<https://checks.example/\"onmouseover=\"window.attacked=1> [1] [e]: <javascript:window.attacked=1>";

    @TestHTTPResource
    URL home;

    @Test
    void nothing_that_was_typed_runs() {
        Story story = attacked();
        String base = home.toString().replaceAll("/$", "");
        try (Browser browser = Browser.start();
                BrowserContext context = browser.visitor()) {
            context.setExtraHTTPHeaders(Map.of("Test-Member", "Nora Winther: editor"));
            Page page = context.newPage();
            List<String> alarms = new ArrayList<>();
            page.onDialog(dialog -> alarms.add(page.url() + " opened a dialog"));
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy") || message.text().contains("attacked")) {
                    alarms.add(page.url() + ": " + message.text());
                }
            });
            for (String path : pages(story)) {
                page.navigate(base + path);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                page.locator("a[href^='javascript' i], a[href^='data' i], [onerror], [onload], [onmouseover]").all()
                        .forEach(element -> alarms.add(page.url() + " holds " + element.evaluate("e => e.outerHTML")));
                if (page.evaluate("window.attacked") != null) {
                    alarms.add(page.url() + " was attacked");
                }
            }
            assertThat(alarms).isEmpty();
        } finally {
            story.then(claim -> member(Person.FACT_CHECKER).publicName = null);
        }
    }

    private static List<String> pages(Story story) {
        String claim = "/desk/claims/" + story.claimId;
        String check = "/desk/checks/" + story.checkId;
        return List.of("/desk", "/desk/claims", claim, "/desk/checks", check, check + "/draft", check + "/revisions/1",
                "/desk/statistics", "/desk/topics", claim + "/topics", "/desk/events?which=CLAIM&number=" + story.claimId, "/desk/events?number=%22%3E%3Cscript%3Ewindow.attacked=1%3C/script%3E",
                "/desk/articles", "/desk/members", "/desk/me", "/", "/checks/" + story.slug, "/checks/" + story.slug + "/revisions/1",
                "/corrections", "/ratings/false", "/checks/" + "%3Cscript%3Ewindow.attacked=1%3C%2Fscript%3E",
                "/desk/claims?status=%22%3E%3Cscript%3Ewindow.attacked=1%3C/script%3E",
                "/desk/articles/" + articleOf());
    }

    private static String articleOf() {
        String body = "Harbour news. " + ATTACK + " handled 1,204 ships in 2025, Sorens said. " + System.nanoTime();
        String location = Desk.as(Person.EDITOR).post("/desk/articles", Map.of("body", body, "title", ATTACK, "publisher", ATTACK,
                "byline", ATTACK)).statusCode(303).extract().header("Location");
        return location.replaceAll(".*/(\\d+).*", "$1");
    }

    private static Story attacked() {
        Story story = Story.assigned().then(claim -> {
            claim.quotation = ATTACK;
            claim.contextBefore = ATTACK;
            claim.claimant = Claimant.named(ATTACK.substring(0, 150), Claimant.Kind.PERSON);
            claim.claimant.description = ATTACK.substring(0, 150);
            claim.claimant.party = ATTACK.substring(0, 150);
            claim.topics.add(Topic.add(ATTACK.substring(0, 60), ATTACK, member(Person.EDITOR)));
            claim.appearance.place = ATTACK;
            claim.appearance.kind = Appearance.Kind.VIDEO;
            Evidence evidence = new Evidence();
            evidence.kind = Evidence.Kind.WEB;
            evidence.url = "javascript:window.attacked=1//" + ATTACK;
            evidence.title = ATTACK;
            evidence.publisher = ATTACK.substring(0, 150);
            evidence.quotation = ATTACK;
            evidence.stance = Evidence.Stance.REFUTES;
            evidence.note = ATTACK;
            evidence.addTo(claim, member(Person.FACT_CHECKER));
        });
        story.then(claim -> {
            FactCheck check = FactCheck.start(claim, member(Person.FACT_CHECKER));
            check.save(new Text(ATTACK.substring(0, 149), ATTACK, IN_MARKDOWN), 0, member(Person.FACT_CHECKER));
            story.checkId = check.id;
        });
        return Published.publish(story, "false").then(claim -> {
            claim.statement = ATTACK;
            member(Person.FACT_CHECKER).publicName = ATTACK.substring(0, 150);
        });
    }
}
