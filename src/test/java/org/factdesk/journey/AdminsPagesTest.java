package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The admin edits a scale and looks at somebody's open work, in a real browser, on a desktop and on a phone, by day and by night. */
@QuarkusTest
class AdminsPagesTest {

    private static Browser browser;

    @TestHTTPResource
    URL home;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_pages_of_scales_and_of_open_work_are_open_to_everybody() {
        Story.inReview().then(claim -> Story.member(Person.OTHER_REVIEWER));
        try (Visitor admin = Visitor.signedIn(browser, home.toString().replaceAll("/$", ""), Person.ADMIN)) {
            admin.open("/desk/members");
            admin.follow("Open work of " + Person.REVIEWER.name());
            admin.choose("Who takes it over", Person.OTHER_REVIEWER.name());
            admin.send("Show what they can take over");
            assertThat(admin.text()).contains("Hand over");
            admin.open("/desk/scales");
            admin.follow("Truth, version 1");
            admin.follow("Edit as version");
            admin.page.getByLabel("Number").nth(1).fill("5");
            admin.press("Save as version");
            look(admin, "Another rating has this number already");
            admin.page.getByLabel("Number").nth(1).fill("4");
            admin.press("Move down rating 1");
            admin.press("Move up rating 2");
            admin.page.getByLabel("Word").nth(0).press("Enter");
            admin.page.locator("#preview").waitFor();
            look(admin, "Nothing is stored yet");
            admin.open("/desk/scales");
            admin.follow("Truth, version 1");
            admin.follow("Translate");
            look(admin, "What is missing can be added");
            topics(admin);
            assertThat(admin.complaints.stream().filter(complaint -> !complaint.contains("422"))).isEmpty();
        }
    }

    private static void topics(Visitor admin) {
        String name = "Ports and trade " + System.nanoTime();
        admin.open("/desk/topics");
        admin.press("Add the topic");
        look(admin, "Give the topic a name.");
        admin.fill("Name", name);
        admin.fill("What belongs to it", "Harbours, and what they handle.");
        admin.press("Add the topic");
        look(admin, name);
        admin.follow(name);
        admin.press("Put away…");
        admin.press("Put it away");
        admin.page.getByText("put away").first().waitFor();
        admin.follow(name);
        look(admin, "put away the topic");
    }

    private static void look(Visitor admin, String words) {
        Page page = admin.page;
        assertThat(admin.text()).contains(words);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 360}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                String told = "%s, %s, %d px".formatted(page.url(), scheme, width);
                assertThat(new AxeBuilder(page).analyze().getViolations()).as(told).isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(told).isLessThanOrEqualTo(width);
            }
        }
        page.setViewportSize(1280, 900);
    }
}
