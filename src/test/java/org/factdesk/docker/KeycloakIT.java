package org.factdesk.docker;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.factdesk.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person signs in to the production package through the real Keycloak, with the realm that compose imports. */
class KeycloakIT {

    private static final String PASSWORD = "correct horse battery staple";
    /** Milliseconds; a slow machine is no failure. */
    private static final double PATIENCE = 120_000;
    private static Browser browser;
    private static Keycloak keycloak;
    private static ProductionDatabase database;
    private static ProductionRun factdesk;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        Assumptions.assumeTrue(Keycloak.home().isPresent(), "Skipped: Keycloak is not unpacked. Run: mvn verify -Dkeycloak");
        browser = Browser.start();
        setDefaultAssertionTimeout(PATIENCE);
        int port = ProductionRun.freePort();
        ProductionEnvironment environment = ProductionEnvironment.at("http://localhost:" + port);
        database = ProductionDatabase.start(environment.ofDatabase());
        keycloak = Keycloak.start(environment.ofKeycloak());
        keycloak.add("nora", "Nora", "Winther", PASSWORD, "editor");
        keycloak.add("sam", "Sam", "Okafor", PASSWORD, "fact-checker");
        keycloak.add("ivo", "Ivo", "Marin", PASSWORD, "admin");
        keycloak.add("guest", "Gus", "Visitor", PASSWORD, "offline_access");
        Map<String, String> settings = environment.ofFactdesk(database, keycloak.address());
        // No proxy with TLS stands in front here; browsers take this machine's own address as safe all the same
        settings.put("QUARKUS_OIDC_AUTHENTICATION_FORCE_REDIRECT_HTTPS_SCHEME", "false");
        factdesk = ProductionRun.start(settings, port);
        factdesk.untilReady();
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable part : new AutoCloseable[] {factdesk, keycloak, database, browser}) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Test
    void an_editor_signs_in_takes_a_claim_and_signs_out() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = open(visitor);
            signIn(page, "nora");
            assertThat(page).hasURL(factdesk.address() + "/desk/members");
            assertThat(row(page, "Nora Winther")).containsText("editor");
            assertThat(page.locator(".bar-menu summary")).hasText("Nora Winther");

            page.navigate(factdesk.address() + "/desk/me");
            page.getByLabel("Name that readers see").fill("N. Winther");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this name")).click();
            assertThat(row(page, "Nora Winther")).containsText("N. Winther");

            assertThat(visitor.cookies(factdesk.address() + "/desk")).hasSizeGreaterThan(1).allSatisfy(cookie -> {
                assertThat(cookie.secure).as(cookie.name).isTrue();
                assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.LAX);
            });

            takeClaim(page);

            page.locator(".bar-menu summary").click();
            page.getByText("Sign out").click();
            assertThat(page).hasURL(Pattern.compile(factdesk.address() + "/(\\?state=.*)?"));
            assertThat(visitor.cookies(factdesk.address() + "/desk")).noneMatch(cookie -> cookie.name.startsWith("q_session"));
            page.navigate(factdesk.address() + "/desk/members");
            assertThat(page).hasURL(Pattern.compile(keycloak.address() + "/.*"));
        }
    }

    @Test
    void an_admin_closes_the_desk_to_somebody_who_is_signed_in() {
        try (BrowserContext leaving = browser.visitor(); BrowserContext admin = browser.visitor()) {
            Page open = open(leaving);
            signIn(open, "sam");
            assertThat(row(open, "Sam Okafor")).containsText("active");

            Page members = open(admin);
            signIn(members, "ivo");
            row(members, "Sam Okafor").getByRole(AriaRole.BUTTON).click();
            assertThat(row(members, "Sam Okafor")).containsText("deactivated");

            for (String page : new String[] {"/desk", "/desk/claims", "/desk/me"}) {
                assertThat(open.navigate(factdesk.address() + page).status()).as(page).isEqualTo(403);
                assertThat(open.locator("main")).containsText("Your account at this desk was deactivated.");
            }

            row(members, "Sam Okafor").getByRole(AriaRole.BUTTON).click();
            assertThat(row(members, "Sam Okafor")).containsText("active");
            assertThat(open.navigate(factdesk.address() + "/desk").status()).isEqualTo(200);
        }
    }

    @Test
    void somebody_without_a_role_of_the_newsroom_gets_a_page_that_says_so() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = open(visitor);
            signIn(page, "guest");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("This is not yours to do");
        }
    }

    @Test
    void a_wrong_password_opens_nothing() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = open(visitor);
            page.navigate(factdesk.address() + "/desk/members");
            enter(page, "nora", "not the password at all");
            assertThat(page.getByText("Invalid username or password.")).isVisible();
            assertThat(visitor.cookies(factdesk.address() + "/desk")).noneMatch(cookie -> cookie.name.startsWith("q_session"));
        }
    }

    private static void takeClaim(Page page) {
        page.navigate(factdesk.address() + "/desk/articles/new?way=paste");
        page.locator("textarea[name=body]").fill("The harbour of Tarnvik handled 1,204 ships in 2025, twice as many as in 2015.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it in")).click();
        page.locator("#candidate-1 button.button-main").click();
        assertThat(page.locator("#candidate-1")).hasClass(Pattern.compile(".*is-accepted.*"));
        page.locator("#candidate-1 .candidate-outcome a").click();
        assertThat(page).hasURL(Pattern.compile(factdesk.address() + "/desk/claims/\\d+"));
        assertThat(page.locator("h1")).containsText("1,204 ships");
    }

    private static Page open(BrowserContext visitor) {
        visitor.setDefaultTimeout(PATIENCE);
        return visitor.newPage();
    }

    private static void signIn(Page page, String username) {
        page.navigate(factdesk.address() + "/desk/members");
        enter(page, username, PASSWORD);
    }

    private static void enter(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }
}
