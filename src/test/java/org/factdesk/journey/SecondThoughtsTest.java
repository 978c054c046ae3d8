package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four people in their browsers: a published verdict is judged again, disputed, talked over and changed; then withdrawn and restored. */
@QuarkusTest
class SecondThoughtsTest {

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
    void a_verdict_is_changed_and_its_check_withdrawn_and_restored() {
        Story story = Story.published();
        String base = home.toString().replaceAll("/$", "");
        try (Visitor editor = Visitor.signedIn(browser, base, Person.EDITOR);
                Visitor checker = Visitor.signedIn(browser, base, Person.FACT_CHECKER);
                Visitor reviewer = Visitor.signedIn(browser, base, Person.REVIEWER);
                Visitor otherEditor = Visitor.signedIn(browser, base, Person.SEVERAL);
                Visitor reader = Visitor.reader(browser, base)) {
            judgeAgain(editor, story);
            readerMeets(reader, story, "under review");
            dispute(checker, reviewer, story);
            talkItOver(checker, reviewer, story);
            write(checker, story);
            readerMeets(reader, story, "under review");
            assertThat(reader.text()).doesNotContain("Mostly true", "The corrected register");
            editor.open(check(story));
            assertThat(editor.offers("Publish")).as("before a second person has read it").isFalse();
            reviewer.open(check(story));
            reviewer.send("Pass revision");
            changeVerdict(editor, story);
            readerMeets(reader, story, "Changed verdict");
            assertThat(reader.text()).contains("Mostly true", "It was", "Mostly false").doesNotContain("under review");
            sayWith(editor, check(story), "Withdraw…", "withdraw", "The register was withdrawn itself.");
            readerMeets(reader, story, "The register was withdrawn itself.");
            assertThat(editor.offers("Restore")).as("to the one who withdrew it").isFalse();
            sayWith(otherEditor, check(story), "Restore…", "restore", "The register is back.");
            readerMeets(reader, story, "The register is back.");
            for (Visitor visitor : new Visitor[] {editor, checker, reviewer, otherEditor}) {
                assertThat(visitor.complaints).isEmpty();
            }
        }
    }

    private static void judgeAgain(Visitor editor, Story story) {
        editor.open(claim(story));
        editor.press("Judge again…");
        editor.fill("Why it is judged again", "The register was corrected.");
        holds(editor);
        editor.page.locator("#judge-again form button").click();
        editor.page.getByText("published, judged again").first().waitFor();
    }

    private static void dispute(Visitor checker, Visitor reviewer, Story story) {
        checker.open(claim(story));
        checker.tick("Mostly true");
        checker.fill("Why, citing", "The corrected register has more [1].");
        checker.press("Submit for review");
        checker.page.getByText("judges the claim").waitFor();
        reviewer.open(claim(story));
        assertThat(reviewer.text()).doesNotContain("The corrected register has more");
        holds(reviewer);
        reviewer.tick("Half true");
        reviewer.fill("Why, citing", "Not by much [1].");
        reviewer.press("Log verdict");
        reviewer.page.getByText("You do not agree.").waitFor();
        holds(reviewer);
    }

    private static void talkItOver(Visitor checker, Visitor reviewer, Story story) {
        checker.open(claim(story));
        checker.fill("Say something", "Count the ferries too.");
        checker.press("Comment");
        checker.page.locator(".comment-words").getByText("Count the ferries too.").waitFor();
        reviewer.open(claim(story));
        assertThat(reviewer.text()).contains("Count the ferries too.", "The corrected register has more");
        reviewer.tick("Mostly true");
        reviewer.fill("Why, citing", "With the ferries it is.");
        reviewer.press("Supersede your verdict");
        reviewer.page.getByText("both agree").first().waitFor();
    }

    private static void write(Visitor checker, Story story) {
        checker.open(check(story) + "/draft");
        checker.fill("Headline", "The register, corrected, story " + story.number);
        checker.fill("Body", "The corrected register lists **1,204** [^1].");
        checker.press("Save");
        checker.page.waitForURL("**" + check(story));
    }

    private static void changeVerdict(Visitor editor, Story story) {
        editor.open(check(story));
        editor.press("Acknowledge");
        editor.open(check(story));
        editor.press("Publish the new verdict…");
        editor.choose("What caused it", "A source changed");
        editor.fill("Public note", "The register was corrected in May.");
        editor.page.locator("#publish form button").click();
        editor.page.getByText("Open the public page").waitFor();
    }

    /** Opens a dialog of this page, writes the public note and sends it. */
    private static void sayWith(Visitor visitor, String page, String button, String dialog, String note) {
        visitor.open(page);
        visitor.press(button);
        visitor.fill("Public note", note);
        visitor.page.locator("#" + dialog + " form button").click();
        visitor.page.locator("#" + dialog).waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
    }

    private static void readerMeets(Visitor reader, Story story, String words) {
        // a browser keeps the page for a minute; another query is another page to it
        reader.open("/checks/" + story.slug + "?for=" + System.nanoTime());
        assertThat(reader.text()).contains(words);
        holds(reader);
    }

    /** Nobody is shut out of it, in light or dark. */
    private static void holds(Visitor visitor) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(visitor.page).analyze().getViolations()).isEmpty();
        }
    }

    private static String claim(Story story) {
        return "/desk/claims/" + story.claimId;
    }

    private static String check(Story story) {
        return "/desk/checks/" + story.checkId;
    }
}
