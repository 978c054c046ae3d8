package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An article becomes a published fact-check, in a real browser, by three people who each do their own part. */
@QuarkusTest
class WholeWayTest {

    private static final Path SEED = Path.of("..", "shared", "seed", "article.txt");
    private static final String OWN_ARTICLE = """
            Harbour master Ilka Sorens opened the season in Tarnvik on Monday.

            “The harbour handled 1,204 ships in 2025, twice as many as in 2015,” Sorens said.

            According to the port authority, 312 people worked there in 2025, up from 290 in 2020.
            """;
    private static final String HEADLINE = "The register has fewer";

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
    void an_article_of_our_own_goes_all_the_way() {
        walk(OWN_ARTICLE);
    }

    @Test
    void the_seed_article_goes_all_the_way() throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED), "Skipped: the seed article does not lie beside the project.");
        walk(Files.readString(SEED, StandardCharsets.UTF_8));
    }

    private void walk(String article) {
        String base = home.toString().replaceAll("/$", "");
        try (Visitor editor = Visitor.signedIn(browser, base, Person.EDITOR);
                Visitor checker = Visitor.signedIn(browser, base, Person.FACT_CHECKER);
                Visitor reviewer = Visitor.signedIn(browser, base, Person.REVIEWER);
                Visitor reader = Visitor.reader(browser, base)) {
            long claim = takeClaim(editor, article);
            assign(editor, claim);
            long check = work(checker, claim);
            judge(reviewer, claim);
            reviewer.open("/desk/checks/" + check);
            reviewer.press("Pass revision");
            publish(editor, check);
            read(reader, editor.page.getByText("Open the public page").getAttribute("href"));
            assertThat(editor.complaints).isEmpty();
            assertThat(checker.complaints).isEmpty();
            assertThat(reviewer.complaints).isEmpty();
            assertThat(reader.complaints).isEmpty();
        }
    }

    private long takeClaim(Visitor editor, String article) {
        editor.open("/desk/articles/new?way=paste");
        editor.fill("Text of the article", article);
        editor.press("Bring it in");
        long id = editor.numberAfter("/desk/articles/\\d+.*");
        assertThat(editor.text()).contains("date not known", "Publisher not known");
        assertThat(editor.page.locator("mark").count()).isPositive();
        // the first suggestion that is open (another test may know this text already), by the key that accepts it
        String first = "#" + editor.page.locator(".candidate:not(.is-accepted, .is-dismissed)").first().getAttribute("id");
        Locator ready = editor.page.locator(".candidates[data-live]");
        ready.waitFor();
        editor.page.locator(first).focus();
        editor.page.keyboard().press("a");
        editor.page.locator(first + ".is-accepted").waitFor();
        ready.waitFor();
        assertThat(editor.page.url()).contains("/desk/articles/" + id);
        editor.page.locator(first + " .candidate-outcome a").click();
        return editor.numberAfter("/desk/claims/\\d+");
    }

    private void assign(Visitor editor, long claim) {
        editor.open("/desk/claims/" + claim);
        editor.choose("Fact-checker", Person.FACT_CHECKER.name());
        editor.choose("Reviewer", Person.REVIEWER.name());
        editor.page.locator("input[name=dueOn]").first().fill(LocalDate.now().plusDays(3).toString());
        editor.press("Assign");
        editor.page.getByText("Assigned", new Page.GetByTextOptions().setExact(true)).first().waitFor();
    }

    private long work(Visitor checker, long claim) {
        checker.open("/desk/claims/" + claim);
        checker.choose("Kind", "Data set");
        checker.fill("Title", "The register");
        checker.fill("Its words", "812 in all");
        checker.tick("refutes");
        checker.press("Add evidence");
        checker.press("Write the draft");
        long check = checker.numberAfter("/desk/checks/\\d+/draft");
        checker.fill("Headline", HEADLINE);
        checker.fill("Summary", "The register lists fewer than was said.");
        checker.fill("Body", "The register lists **812** [^1].\n\n## And now\n\nNobody answered.");
        checker.press("Preview");
        checker.page.locator("#preview strong").getByText("812").waitFor();
        assertThat(checker.page.url()).endsWith("/draft");
        checker.press("Save");
        checker.page.waitForURL("**/desk/checks/" + check + "**");
        checker.open("/desk/claims/" + claim);
        checker.tick("Mostly false");
        checker.fill("Why, citing", "Fewer by a third [1].");
        checker.press("Submit for review");
        checker.page.getByText("In review", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        return check;
    }

    private void judge(Visitor reviewer, long claim) {
        reviewer.open("/desk/claims/" + claim);
        assertThat(reviewer.page.content()).doesNotContain(HEADLINE, "Fewer by a third", "refutes the claim")
                .contains("The register", "812 in all");
        reviewer.tick("Mostly false");
        reviewer.fill("Why, citing", "812 is what it says [1].");
        reviewer.press("Log verdict");
        reviewer.page.getByText("Agreed", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        assertThat(reviewer.text()).contains("Fewer by a third");
    }

    private void publish(Visitor editor, long check) {
        editor.open("/desk/checks/" + check);
        editor.press("Acknowledge");
        editor.press("Publish…");
        editor.press("Publish revision");
        editor.page.getByText("Open the public page").waitFor();
    }

    private void read(Visitor reader, String address) {
        reader.open(address.replaceFirst("^https?://[^/]+", ""));
        assertThat(reader.text()).contains(HEADLINE, "Mostly false", "The register", "812 in all");
        assertThat(reader.page.locator("script[type='application/ld+json']").textContent()).contains("\"ClaimReview\"", "\"Mostly false\"");
        assertThat(new AxeBuilder(reader.page).analyze().getViolations()).isEmpty();
        reader.open("/");
        assertThat(reader.text()).contains("Mostly false");
    }
}
