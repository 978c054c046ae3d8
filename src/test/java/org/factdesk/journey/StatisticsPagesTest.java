package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** What the desk knows about itself, in a real browser: for everybody's eyes and on a phone. */
@QuarkusTest
class StatisticsPagesTest {

    private static final List<String> PAGES = List.of("/desk/statistics", "/desk/statistics?from=2019-03-05&to=2019-03-04", "/desk/events",
            "/desk/events?which=CLAIM", "/desk/events?which=CLAIM&number=0");

    @TestHTTPResource
    URL home;

    @Test
    void axe_finds_nothing_in_light_and_dark() {
        Story.disputed();
        Published.withTwoClaims();
        try (Browser browser = Browser.start();
                BrowserContext context = editor(browser, 1280)) {
            Page page = context.newPage();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String path : PAGES) {
                    open(page, path);
                    assertThat(new AxeBuilder(page).analyze().getViolations()).as(path + " in " + scheme).isEmpty();
                }
            }
        }
    }

    @Test
    void no_page_is_wider_than_a_phone() {
        Story.disputed();
        try (Browser browser = Browser.start();
                BrowserContext context = editor(browser, 360)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                open(page, path);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
            }
        }
    }

    private BrowserContext editor(Browser browser, int width) {
        BrowserContext context = browser.visitor(width, 900);
        context.setExtraHTTPHeaders(Map.of("Test-Member", "Nora Winther: editor"));
        return context;
    }

    private void open(Page page, String path) {
        page.navigate(home.toString().replaceAll("/$", "") + path);
    }
}
