package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What every page promises: light, in any direction, and nothing that the Content-Security-Policy would refuse. */
class LookTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern SHEET = Pattern.compile("href=\"/assets/([a-z]+\\.css)\"");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)(?<=^|[;{ ])(left|right|top|bottom|((min|max)-)?(width|height)"
                    + "|(margin|padding|border|inset)-(left|right|top|bottom)) *:");
    private static final Pattern REFUSED =
            Pattern.compile("(?i)<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)(?![^>]*application/ld\\+json)");

    @Test
    void the_sheets_of_a_page_for_readers_weigh_less_than_15_kB_compressed() throws IOException {
        int bytes = 0;
        for (String sheet : sheetsOf("site/layout.html")) {
            bytes += compressed(Files.readAllBytes(ASSETS.resolve(sheet)));
        }
        assertThat(bytes).isPositive().isLessThan(15_000);
    }

    @Test
    void every_sheet_that_a_layout_names_is_there() throws IOException {
        for (String page : List.of("site/layout.html", "desk/styles.html")) {
            assertThat(sheetsOf(page)).isNotEmpty().allMatch(sheet -> Files.exists(ASSETS.resolve(sheet)));
        }
    }

    @Test
    void sheets_know_no_left_and_no_right() throws IOException {
        assertThat(filesUnder(ASSETS, ".css")).isNotEmpty()
                .allSatisfy(sheet -> assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContainPattern(PHYSICAL));
    }

    @Test
    void no_template_carries_a_style_or_a_script_of_its_own() throws IOException {
        assertThat(filesUnder(TEMPLATES, ".html")).isNotEmpty()
                .allSatisfy(page -> assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(REFUSED));
    }

    private static List<String> sheetsOf(String page) throws IOException {
        return SHEET.matcher(Files.readString(TEMPLATES.resolve(page))).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> filesUnder(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static int compressed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.size();
    }
}
