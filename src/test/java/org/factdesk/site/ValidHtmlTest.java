package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.factcheck.DrawnPicture;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/**
 * Readers' pages before the HTML checker of the W3C. It is no part of the build: install it by
 * {@code npm install --prefix target/vnu --no-save vnu-jar}, or name its jar by the system property {@code vnu.jar}.
 */
@QuarkusTest
class ValidHtmlTest {

    private static final Path INSTALLED = Path.of("target", "vnu", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
    private static final Path PAGES = Path.of("target", "readers-pages");

    @Test
    void the_checker_finds_no_error_in_any_page_for_readers() throws Exception {
        Path checker = Path.of(System.getProperty("vnu.jar", INSTALLED.toString()));
        assumeThat(checker).as("The HTML checker is not installed: npm install --prefix target/vnu --no-save vnu-jar").exists();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                checker.toString(), "--errors-only", "--format", "gnu"));
        for (String address : addresses()) {
            command.add(saved(address));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
    }

    private String saved(String address) throws IOException {
        Files.createDirectories(PAGES);
        return Files.writeString(PAGES.resolve("page" + address.replaceAll("[^a-z0-9]+", "-") + ".html"), Desk.anonymous().get(address).extract().asString()).toString();
    }

    private static List<String> addresses() {
        Story story = Story.published();
        int picture = DrawnPicture.addTo(story, "A quay with two cranes", "Port of Tarnvik");
        Published.correct(story, new Text("A headline", "An answer.",
                "## Said\n\nText [1].\n\n![](image:" + picture + ")\n\n> Quoted\n\n1. One\n2. Two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n---\n\n[a link](https://tarnvik.example/)"),
                "A picture and a table were added.");
        return List.of("/", "/?before=" + story.checkId, "/checks/" + story.slug, "/checks/" + story.slug + "/revisions/1",
                "/checks/" + Published.withTwoClaims().slug, "/checks/" + Published.withdrawn().slug, "/ratings", "/ratings/unverifiable",
                "/corrections", "/methodology", "/no-such-page");
    }
}
