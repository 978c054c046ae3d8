package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.factdesk.security.Routes;
import org.factdesk.security.Stage;
import org.factdesk.testing.Browser;
import org.factdesk.testing.TestSignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A tour of every page there is, in a real browser: open to everybody in light and dark, with what is folded unfolded, and never wider than a phone. */
@QuarkusTest
class EveryPageTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    /** A look changes nothing, so that one story serves all who look. */
    private static final Map<String, Stage> SCENES = new HashMap<>();
    private static final Set<String> DIALOGS = new HashSet<>();

    private static Browser browser;
    private static BrowserContext context;
    private static Page page;

    @TestHTTPResource
    URL home;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        context = browser.visitor();
        // axe is a script, and these pages are sealed against all scripts
        context.route("**/copies/*", EveryPageTest::unsealed);
        page = context.newPage();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_page_is_on_the_tour_or_says_why_not() {
        Set<String> pages = Routes.declared().stream().filter(route -> route.startsWith("GET ")).map(route -> route.substring("GET ".length()))
                .filter(route -> !route.matches(".*\\.\\w+")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = TouredPage.tour().stream().map(TouredPage::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).doesNotContainAnyElementsOf(TouredPage.exceptions());
        named.addAll(TouredPage.exceptions());
        assertThat(named).containsExactlyInAnyOrderElementsOf(pages);
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_and_nothing_is_cut_off() {
        return TouredPage.tour().stream().map(toured -> DynamicTest.dynamicTest(toured.toString(), () -> look(toured)));
    }

    private void look(TouredPage toured) {
        context.setExtraHTTPHeaders(toured.visitor() == null ? Map.of() : Map.of(TestSignIn.HEADER, toured.visitor().header()));
        show(ColorScheme.LIGHT, DESKTOP);
        int status = page.navigate(home.toString().replaceAll("/$", "") + SCENES.computeIfAbsent(toured.scene(), Scene::of).fill(toured.address())).status();
        assertThat(status).as(() -> page.locator("body").innerText()).isEqualTo(toured.status());
        page.evaluate("document.querySelectorAll('details.disclose').forEach(folded => folded.open = true)");
        SoftAssertions all = new SoftAssertions();
        // of all that axe looks for only this depends on the scheme
        all.assertThat(violations(new AxeBuilder(page).withRules(List.of("color-contrast")))).as("light, wide").isEmpty();
        openDialogs(all);
        show(ColorScheme.DARK, PHONE);
        all.assertThat(violations(new AxeBuilder(page))).as("dark, on a phone").isEmpty();
        all.assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as("pixels on a phone").isLessThanOrEqualTo(PHONE);
        all.assertAll();
    }

    private static void show(ColorScheme scheme, int width) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Each kind of dialog where it is met first. */
    private static void openDialogs(SoftAssertions all) {
        for (Locator opener : page.locator("button[data-dialog]:visible").all()) {
            String id = opener.getAttribute("data-dialog");
            if (DIALOGS.add(id.replaceAll("\\d+", ""))) {
                opener.click();
                all.assertThat(violations(new AxeBuilder(page).include("#" + id))).as("dialog " + id).isEmpty();
                page.keyboard().press("Escape");
            }
        }
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(found -> found.getId() + ": " + found.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining("\n"))).toList();
    }

    private static void unsealed(Route route) {
        APIResponse answer = route.fetch();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove("content-security-policy");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }
}
