package org.factdesk.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine, for tests that need a real one: the program that the environment variable {@code CHROMIUM}
 * names, or the distribution's. Without one such a test is skipped and says why; with {@code CHROMIUM} set to a program that
 * is not there it fails, so that a gate cannot lose its browser unnoticed.
 */
public final class Browser implements AutoCloseable {

    private static final List<Path> USUAL_PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"), Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path program) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(arguments()));
    }

    public static Browser start() {
        Optional<Path> program = program();
        Assumptions.assumeTrue(program.isPresent(),
                "Skipped: no Chromium is installed. Install it, or name it in the environment variable CHROMIUM.");
        return new Browser(program.orElseThrow());
    }

    /** A visitor of their own: no cookie of another context, in English, on a desktop. */
    public BrowserContext visitor() {
        return visitor(1280, 900);
    }

    /** Without motion: what fades from light to dark has the colours of neither when it is looked at. */
    public BrowserContext visitor(int width, int height) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height).setLocale("en")
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        if (named == null || named.isBlank()) {
            return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
        }
        if (!Files.isExecutable(Path.of(named))) {
            throw new AssertionError("CHROMIUM names " + named + ", which is no program");
        }
        return Optional.of(Path.of(named));
    }

    /** Playwright's own browsers are never fetched: only the program named above is driven. */
    private static Map<String, String> environment() {
        return Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"));
        // Chromium's sandbox refuses root, which is who tests run as in a container
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
