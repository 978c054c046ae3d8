package org.factdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A desk of three in their browsers: an editor who may review as well, a fact-checker, and a reviewer who falls ill. Claims are dropped,
 * a word changes after the text was passed, and a verdict is to be turned round under the name of a typo.
 */
@QuarkusTest
class DeskOfThreeTest {

    private static final String PLACE = "Elvenhamn";
    private static final String HEADLINE = "Ships of Elvenhamn, counted by three";
    private static final String PROPOSAL = "Fewer by a third [1].";

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
    void all_of_it_is_finished_and_no_change_goes_out_without_a_second_person() {
        String base = home.toString().replaceAll("/$", "");
        try (Visitor editor = Visitor.signedIn(browser, base, Person.SEVERAL);
                Visitor checker = Visitor.signedIn(browser, base, Person.FACT_CHECKER);
                Visitor reviewer = Visitor.signedIn(browser, base, Person.REVIEWER);
                Visitor reader = Visitor.reader(browser, base)) {
            drop(editor, takeIn(editor, "The pier of Elvenhamn is the finest."), "not checkable");
            long claim = takeIn(editor, "The port of Elvenhamn handled more ships than ever in 2025.");
            assign(editor, claim);
            String check = "/desk/checks/" + work(checker, claim);
            giveUp(editor, checker);
            standInForTheSick(editor, claim);
            changeAWordAfterThePass(editor, checker, reviewer, reader, check);
            String address = publish(editor, check);
            turnAsATypo(editor, reader, check, address);
            mendATypo(editor, reader, check, address);
            turnWithASecondPerson(editor, reviewer, reader, check, address);
            for (Visitor visitor : List.of(editor, checker, reviewer)) {
                visitor.open("/desk");
                assertThat(visitor.text()).as("nothing is left to do").doesNotContain(PLACE);
                assertThat(visitor.complaints.stream().filter(complaint -> !complaint.contains("409"))).isEmpty();
            }
        }
    }

    private static long takeIn(Visitor editor, String statement) {
        editor.open("/desk/claims/new");
        editor.fill("Statement", statement);
        editor.fill("Claimant", "Ilka Sorens");
        editor.choose("Made in", "Speech");
        editor.press("Add the claim");
        return editor.numberAfter("/desk/claims/\\d+");
    }

    private static void assign(Visitor editor, long claim) {
        editor.open(page(claim));
        choosePeople(editor, Person.REVIEWER);
        assertThat(editor.send("Assign")).isEqualTo(200);
    }

    private static void choosePeople(Visitor editor, Person reviewer) {
        editor.choose("Fact-checker", Person.FACT_CHECKER.name());
        editor.choose("Reviewer", reviewer.name());
        editor.page.locator("input[name=dueOn]").fill(LocalDate.now().plusDays(3).toString());
    }

    private static long work(Visitor checker, long claim) {
        gather(checker, claim);
        checker.press("Write the draft");
        long check = checker.numberAfter("/desk/checks/\\d+/draft");
        checker.fill("Headline", HEADLINE);
        checker.fill("Summary", "The register lists fewer than was said.");
        checker.fill("Body", "The number of ships fell: the register lists **812** [^1].\n\nSo it is not true. The port has anwered.");
        checker.send("Save");
        checker.open(page(claim));
        checker.tick("Mostly false");
        checker.fill("Why, citing", PROPOSAL);
        assertThat(checker.send("Submit for review")).isEqualTo(200);
        return check;
    }

    private static void gather(Visitor checker, long claim) {
        checker.open(page(claim));
        checker.choose("Kind", "Data set");
        checker.fill("Title", "The register");
        checker.fill("Its words", "812 in all");
        checker.tick("refutes");
        assertThat(checker.send("Add evidence")).isEqualTo(200);
    }

    /** With work begun on it, and the sick reviewer's part given to another. */
    private static void giveUp(Visitor editor, Visitor checker) {
        long claim = takeIn(editor, "The ferries of Elvenhamn were never late.");
        assign(editor, claim);
        gather(checker, claim);
        editor.open(page(claim));
        editor.press("Assign anew…");
        choosePeople(editor, Person.SEVERAL);
        assertThat(editor.sendDialog()).isEqualTo(200);
        drop(editor, claim, "no evidence to be had");
    }

    private static void drop(Visitor editor, long claim, String reason) {
        editor.open(page(claim));
        editor.press("Drop…");
        editor.tick(reason);
        assertThat(editor.sendDialog()).isEqualTo(200);
        assertThat(editor.text()).contains("does not go on with this claim: " + reason);
    }

    /** Whoever could be asked to review has judged as blind as the one who fell ill. */
    private static void standInForTheSick(Visitor editor, long claim) {
        editor.open(page(claim));
        assertThat(editor.page.content()).doesNotContain(PROPOSAL, HEADLINE);
        editor.press("Replace the reviewer…");
        editor.choose("Reviewer", Person.SEVERAL.name());
        assertThat(editor.sendDialog()).isEqualTo(200);
        assertThat(editor.page.content()).doesNotContain(PROPOSAL, HEADLINE);
        editor.tick("Mostly false");
        editor.fill("Why, citing", "812 is what it says [1].");
        assertThat(editor.send("Log verdict")).isEqualTo(200);
        assertThat(editor.text()).contains("Agreed", PROPOSAL);
    }

    private static void changeAWordAfterThePass(Visitor editor, Visitor checker, Visitor reviewer, Visitor reader, String check) {
        editor.open(check);
        assertThat(editor.send("Pass revision 1")).isEqualTo(200);
        assertThat(editor.send("Acknowledge")).isEqualTo(200);
        change(checker, check, "fell", "rose");
        // on the page that the editor still has before them
        editor.press("Publish…");
        assertThat(editor.sendDialog()).isEqualTo(409);
        assertThat(editor.text()).contains("“Publish” is not possible while a claim is agreed");
        // the editor puts the word back, and is a writer now
        change(editor, check, "rose", "fell");
        assertThat(editor.text()).contains("A text is passed by somebody who wrote none of it.");
        assertThat(editor.offers("Publish…") || editor.offers("Pass revision")).isFalse();
        Desk.as(Person.SEVERAL).post(check + "/publication", Map.of("revision", "3")).statusCode(409).body(containsString("while a claim is agreed"));
        Desk.as(Person.SEVERAL).post(check + "/pass", Map.of("revision", "3")).statusCode(403);
        reader.open("/");
        assertThat(reader.text()).doesNotContain(HEADLINE);
        reviewer.open(check);
        assertThat(reviewer.send("Pass revision 3")).isEqualTo(200);
    }

    private static String publish(Visitor editor, String check) {
        editor.open(check);
        if (editor.offers("Acknowledge")) {
            editor.send("Acknowledge");
        }
        editor.press("Publish…");
        assertThat(editor.sendDialog()).isEqualTo(200);
        return editor.page.getByText("Open the public page").getAttribute("href");
    }

    private static void turnAsATypo(Visitor editor, Visitor reader, String check, String address) {
        for (String[] attempt : new String[][] {
                {"Headline", "counted", "miscounted", "Headline and summary are not fixed as a typo"},
                {"Summary", "fewer", "more", "Headline and summary are not fixed as a typo"},
                {"Body", "fell", "rose", "another verdict a new round"},
                {"Body", "is not true", "is true", "A negation that comes or goes is no typo"},
                {"Body", "812", "1,812", "A changed digit is no typo"}}) {
            editor.open(check + "/draft");
            editor.fill(attempt[0], editor.field(attempt[0]).inputValue().replace(attempt[1], attempt[2]));
            assertThat(editor.send("Fix as a typo")).as(attempt[2]).isEqualTo(409);
            assertThat(editor.text()).contains(attempt[3]);
            assertThat(editor.field(attempt[0]).inputValue()).as("stays typed").contains(attempt[2]);
        }
        assertThat(read(reader, address)).contains(HEADLINE, "lists fewer", "ships fell", "812", "is not true", "Mostly false").doesNotContain("1,812");
    }

    private static void mendATypo(Visitor editor, Visitor reader, String check, String address) {
        editor.open(check + "/draft");
        editor.fill("Body", editor.field("Body").inputValue().replace("anwered", "answered"));
        assertThat(editor.send("Fix as a typo")).isEqualTo(200);
        assertThat(read(reader, address)).contains("The port has answered.");
    }

    private static void turnWithASecondPerson(Visitor editor, Visitor reviewer, Visitor reader, String check, String address) {
        change(editor, check, "fell", "rose");
        editor.press("Propose the change…");
        editor.choose("What it is", "Correction: something was wrong");
        editor.choose("What caused it", "Our own error");
        editor.fill("Public note", "We had read the register upside down.");
        assertThat(editor.sendDialog()).isEqualTo(200);
        assertThat(editor.text()).contains("A text is passed by somebody who wrote none of it.");
        assertThat(editor.offers("Pass the correction")).isFalse();
        assertThat(read(reader, address)).contains("ships fell").doesNotContain("upside down");
        reviewer.open(check);
        assertThat(reviewer.send("Pass the correction")).isEqualTo(200);
        assertThat(read(reader, address)).contains("ships rose", "We had read the register upside down.", "Mostly false");
    }

    private static void change(Visitor writer, String check, String word, String other) {
        writer.open(check + "/draft");
        writer.fill("Body", writer.field("Body").inputValue().replace(word, other));
        assertThat(writer.send("Save")).isEqualTo(200);
    }

    private static String read(Visitor reader, String address) {
        // a browser keeps the page for a minute; another query is another page to it
        reader.open(address + "?at=" + System.nanoTime());
        return reader.text();
    }

    private static String page(long claim) {
        return "/desk/claims/" + claim;
    }
}
