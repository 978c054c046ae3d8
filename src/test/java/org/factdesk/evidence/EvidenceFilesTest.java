package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

/** Files that are given as evidence: what they are is found by their content, and they leave as downloads only. */
@QuarkusTest
class EvidenceFilesTest {

    private static final String TOKEN = "dGVzdC1mb3JtLXRva2VuLQ";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
    private static final Map<String, String> DOCUMENT = Map.of("kind", "DOCUMENT", "title", "Harbour report", "stance", "REFUTES");
    private static final Map<String, String> SCREENSHOT = Map.of("kind", "SCREENSHOT", "title", "The post as it stood", "stance", "CONTEXT",
            "takenAt", "2026-03-04T14:30", "takenBy", "Sam Okafor");

    @Test
    void a_file_is_given_with_the_evidence_and_downloaded_again() {
        Story story = Story.assigned();
        give(story, DOCUMENT, "March report.pdf", PDF).statusCode(303);
        page(story).body(containsString("March report.pdf"), containsString("a PDF"));
        byte[] downloaded = Desk.as(Person.REVIEWER).get(path(story) + "/1/file").statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename=\"March-report.pdf\"; filename*=UTF-8''March%20report.pdf"))
                .header("Content-Security-Policy", startsWith("sandbox; default-src 'none'")).header("X-Content-Type-Options", "nosniff")
                .extract().asByteArray();
        assertThat(downloaded).isEqualTo(PDF);
    }

    @Test
    void a_file_whose_content_is_not_what_its_name_says_is_refused_with_both_named() throws IOException {
        refused("report.pdf", PNG, "“report.pdf” is not what its name says. By its name it is a PDF, by its content: a PNG picture.");
        refused("picture.png", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0"), "By its name it is a PNG picture, by its content: ");
        refused("table.csv", "<html><script>1</script>".getBytes(UTF_8), "By its name it is a table as plain text, by its content: ");
        refused("table.xlsx", zip("[Content_Types].xml", "word/document.xml"), "By its name it is an Excel spreadsheet, by its content: ");
        refused("table.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "By its name it is an Excel spreadsheet");
        refused("sound.mp3", PDF, "By its name it is an MP3 recording, by its content: a PDF.");
    }

    @Test
    void what_is_of_another_kind_empty_or_too_large_is_refused_beside_the_field() {
        refused("page.html", "<p>x".getBytes(UTF_8), "A file like “page.html” is not taken");
        refused("drawing.svg", "<svg/>".getBytes(UTF_8), "A file like “drawing.svg” is not taken");
        refused("report.pdf", new byte[0], "is empty");
        byte[] large = new byte[2 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused("report.pdf", large, "larger than 2 MB");
    }

    @Test
    void spreadsheets_recordings_and_films_are_taken() throws IOException {
        taken("table.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
        taken("table.csv", "year,ships\n2025,812\n".getBytes(UTF_8));
        taken("Table.CSV", "Stra\u00dfe;1\n".getBytes(ISO_8859_1));
        taken("call.mp3", bytes("ID3\3\0\0\0\0\0\0"));
        taken("call.flac", bytes("fLaC\0\0\0\""));
        taken("film.mp4", bytes("\0\0\0 ftypisom\0\0\2\0isomiso2avc1mp41"));
        taken("picture.jpeg", bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF"));
    }

    @Test
    void a_long_file_comes_back_whole() {
        byte[] film = new byte[1_600_000];
        new Random(1).nextBytes(film);
        byte[] beginning = bytes("\0\0\0 ftypisom\0\0\2\0isomiso2avc1mp41");
        System.arraycopy(beginning, 0, film, 0, beginning.length);
        taken("film.mp4", film);
    }

    @Test
    void the_same_file_is_stored_once() {
        byte[] content = ("%PDF-1.7\n" + System.nanoTime()).getBytes(UTF_8);
        Story one = Story.assigned();
        Story other = Story.assigned();
        give(one, DOCUMENT, "one.pdf", content).statusCode(303);
        give(other, DOCUMENT, "other.pdf", content).statusCode(303);
        one.then(claim -> {
            String sha256 = file(one).content.sha256;
            assertThat(file(other).content.sha256).isEqualTo(sha256);
            assertThat(Content.count("sha256", sha256)).isEqualTo(1);
        });
    }

    @Test
    void a_screenshot_says_when_it_was_taken_and_by_whom() {
        Story story = Story.assigned();
        give(story, SCREENSHOT, "post.png", PNG).statusCode(303);
        page(story).body(containsString("taken <time"), containsString("2026-03-04T14:30"), containsString("Sam Okafor"));
        for (String missing : new String[] {"takenAt", "takenBy"}) {
            Map<String, String> fields = new HashMap<>(SCREENSHOT);
            fields.remove(missing);
            give(story, fields, "post.png", PNG).statusCode(422).body(containsString("id=\"" + missing + "-error\""));
        }
        Map<String, String> ahead = new HashMap<>(SCREENSHOT);
        ahead.put("takenAt", "2999-01-01T00:00");
        give(story, ahead, "post.png", PNG).statusCode(422).body(containsString("Give a day and time up to now"), containsString("2999-01-01T00:00"));
        Desk.as(Person.FACT_CHECKER).post(path(story), SCREENSHOT).statusCode(422).body(containsString("Choose the file of the screenshot."));
    }

    @Test
    void another_file_takes_its_place_and_the_first_stays_on_record() {
        Story story = Story.assigned();
        give(story, SCREENSHOT, "first.png", PNG).statusCode(303);
        Desk.as(Person.FACT_CHECKER).fill(path(story) + "/1", path(story) + "/1", SCREENSHOT).statusCode(303);
        page(story).body(containsString("first.png"));
        Map<String, String> changed = new HashMap<>(SCREENSHOT);
        changed.put("version", String.valueOf(version(story)));
        send(story, "/1", changed, "second.png", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR!")).statusCode(303);
        page(story).body(containsString("second.png"), not(containsString("first.png")));
        story.then(claim -> assertThat(EvidenceFile.count("evidence", Evidence.numbered(claim, 1).orElseThrow())).isEqualTo(2));
    }

    private static void refused(String name, byte[] content, String message) {
        Story story = Story.assigned();
        give(story, DOCUMENT, name, content).statusCode(422).body(containsString(message.replace("'", "&#39;")), containsString("id=\"file-error\""),
                containsString("Harbour report"));
        story.then(claim -> assertThat(Evidence.of(claim)).isEmpty());
    }

    private static void taken(String name, byte[] content) {
        Story story = Story.assigned();
        give(story, DOCUMENT, name, content).statusCode(303);
        assertThat(Desk.as(Person.EDITOR).get(path(story) + "/1/file").statusCode(200).extract().asByteArray()).isEqualTo(content);
    }

    private static ValidatableResponse give(Story story, Map<String, String> fields, String name, byte[] content) {
        return send(story, "", fields, name, content);
    }

    private static ValidatableResponse send(Story story, String number, Map<String, String> fields, String name, byte[] content) {
        RequestSpecification request = Desk.as(Person.FACT_CHECKER).request().cookie("factdesk-form", TOKEN).multiPart("form-token", TOKEN)
                .multiPart("file", name, content);
        fields.forEach(request::multiPart);
        return request.post(path(story) + number).then();
    }

    private static ValidatableResponse page(Story story) {
        return Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).statusCode(200);
    }

    private static String path(Story story) {
        return "/desk/claims/%d/evidence".formatted(story.claimId);
    }

    private static EvidenceFile file(Story story) {
        return Evidence.numbered(story.claim(), 1).orElseThrow().file();
    }

    private static int version(Story story) {
        int[] version = new int[1];
        story.then(claim -> version[0] = Evidence.numbered(claim, 1).orElseThrow().version);
        return version[0];
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(ISO_8859_1);
    }
}
