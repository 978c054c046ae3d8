package org.factdesk.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.testing.Browser;
import org.factdesk.testing.Person;

/** Somebody with a browser of their own. What a page complains of, such as a script that was refused, is kept. */
final class Visitor implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile(".*/(\\d+)(?:[/?#].*)?$");

    private final BrowserContext context;
    private final String base;
    final Page page;
    final List<String> complaints = new ArrayList<>();

    private Visitor(Browser browser, String base) {
        this.base = base;
        context = browser.visitor();
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // the sign-in server's own pages are not ours
            if (message.type().equals("error") && page.url().startsWith(base)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Visitor reader(Browser browser, String base) {
        return new Visitor(browser, base);
    }

    /** Through the real sign-in: the pages of the OpenID Connect server. */
    static Visitor signedIn(Browser browser, String base, Person person) {
        Visitor visitor = new Visitor(browser, base);
        visitor.open("/desk");
        visitor.page.locator("button[value='" + person.name() + "']").click();
        visitor.page.waitForURL(base + "/desk");
        return visitor;
    }

    void open(String path) {
        page.navigate(base + path);
    }

    void fill(String label, String words) {
        field(label).fill(words);
    }

    void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel(option));
    }

    void tick(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(beginning(label))).check();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning(button))).first().click();
    }

    /** Presses what sends a form, and waits for the page that answers. Returns its status. */
    int send(String button) {
        return page.waitForNavigation(() -> press(button)).status();
    }

    /** The same for the form of the dialog that is open. */
    int sendDialog() {
        return page.waitForNavigation(() -> page.locator("dialog[open] form button").click()).status();
    }

    boolean offers(String button) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning(button))).count() > 0;
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginning(link))).first().click();
    }

    Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(beginning(label))).first();
    }

    /** The number at the end of the address, after waiting for an address of this shape. */
    long numberAfter(String pathPattern) {
        try {
            page.waitForURL(Pattern.compile(".*" + pathPattern));
        } catch (TimeoutError late) {
            throw new AssertionError("Waited for %s, still at %s: %s".formatted(pathPattern, page.url(), complaints), late);
        }
        page.waitForLoadState();
        Matcher number = NUMBER.matcher(page.url());
        if (!number.matches()) {
            throw new AssertionError("No number in " + page.url());
        }
        return Long.parseLong(number.group(1));
    }

    /** As the browser's own regular expressions read it, which know no quoting of a whole stretch. */
    private static Pattern beginning(String words) {
        return Pattern.compile("^" + words.replaceAll("[^\\w\\s]", "\\\\$0"));
    }

    String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
