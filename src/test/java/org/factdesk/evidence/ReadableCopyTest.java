package org.factdesk.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a page, and where a quotation stands in it. */
class ReadableCopyTest {

    @Test
    void words_headings_lists_and_tables_stay_in_their_order() {
        ReadableCopy copy = copy("<section>Top<article>Body</article></section><h2>Ships</h2><ul><li>One<li>Two</ul>"
                + "<table><tr><th>Year<td>2025</table>a<br>b <b>bo</b>ld");
        assertThat(copy.words()).isEqualTo("Top\nBody\nShips\nOne\nTwo\nYear\n2025\na\nb bold");
        assertThat(copy.html()).contains("<h2>Ships</h2>", "<li>One</li>", "<th>Year</th>", "<b>bo</b>ld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=https://spy.example/x onerror=alert(1)>", "<iframe src=//spy.example></iframe>",
        "<svg onload=alert(1)><a xlink:href='javascript:1'>x</a></svg>", "<link rel=prefetch href=https://spy.example/>",
        "<meta http-equiv=refresh content='0;url=https://spy.example/'>", "<style>p{background:url(https://spy.example/)}</style>",
        "<p style='background:url(https://spy.example/)' onclick=alert(1)>", "<form action=https://spy.example/><input name=a></form>",
        "<video poster=https://spy.example/ src=https://spy.example/></video>", "<object data=https://spy.example/></object>",
        "<base href=https://spy.example/>", "<a href=https://spy.example/ ping=https://spy.example/>a</a>", "<noscript><img src=//spy.example></noscript>",
        "<template><script>1</script></template>", "<math><mtext><table><mglyph><style><img src=//spy.example onerror=1>", "<!--<img src=//spy.example>-->",
        "<body background=https://spy.example/>", "<table background=https://spy.example/><tr><td>1</table>", "<html manifest=https://spy.example/>"})
    void nothing_is_left_that_a_browser_would_run_ask_for_or_follow(String attack) {
        assertThat(copy("<p>Before</p>" + attack + "<p>After</p>").html()).contains("Before").doesNotContain("spy.example", "alert", "script", "<svg", "href",
                "src=", "style", "on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry “Ilka” carried 812 ships’ crews", "The  ferry \"Ilka\"\ncarried\u00a0812 ships' crews ",
        "The ferry „Ilka‟ carried 812 ships‘ crews", "carried 812"})
    void white_space_and_the_shape_of_quotation_marks_make_no_difference(String quotation) {
        ReadableCopy copy = copy("<p>It is said: The ferry “Ilka” <b>carried\n 8</b>12&nbsp;ships’ crews.</p>");
        assertThat(copy.mark(quotation)).isTrue();
        assertThat(copy.html()).containsOnlyOnce("id=\"quotation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the ferry", "The ferry carried 813", "The ferry  carried 812 ships", "The ferry, carried 812", "The ferry […] ships", " "})
    void every_other_difference_does(String quotation) {
        ReadableCopy copy = copy("<p>The ferry carried 812 crews.</p>");
        assertThat(copy.mark(quotation)).isFalse();
        assertThat(copy.html()).doesNotContain("<mark");
    }

    @Test
    void a_quotation_is_marked_over_elements_and_blocks() {
        ReadableCopy copy = copy("<p>They said <i>we</i> handled</p><p>812 ships, no more.</p>");
        assertThat(copy.mark("we handled 812 ships")).isTrue();
        assertThat(copy.html()).contains("<i><mark id=\"quotation\">we</mark></i> <mark>handled</mark>", "<mark>812 ships</mark>, no more.");
    }

    @Test
    void the_first_of_several_places_is_marked() {
        ReadableCopy copy = copy("<p>812</p><p>812</p>");
        assertThat(copy.mark("812")).isTrue();
        assertThat(copy.html()).containsOnlyOnce("<mark").contains("<p>812</p>");
    }

    @Test
    void plain_text_is_read_in_its_charset_and_shown_as_text() {
        ReadableCopy copy = ReadableCopy.of("Caf\u00e9 <b>\n\nx".getBytes(ISO_8859_1), "text/plain", ISO_8859_1).orElseThrow();
        assertThat(copy.words()).isEqualTo("Caf\u00e9 <b>\nx");
        assertThat(copy.html()).contains("<p>Caf\u00e9 &lt;b&gt;</p>");
    }

    @Test
    void the_language_and_direction_of_the_page_go_along() {
        ReadableCopy copy = ReadableCopy.of("<html lang=ar dir=rtl><p>كلمة".getBytes(UTF_8), "text/html", UTF_8).orElseThrow();
        assertThat(copy.html()).startsWith("<div lang=\"ar\" dir=\"rtl\"><p>");
    }

    @Test
    void what_is_no_text_has_no_readable_copy() {
        assertThat(ReadableCopy.of("%PDF-1.4".getBytes(UTF_8), "application/pdf", null)).isEqualTo(Optional.empty());
        assertThat(ReadableCopy.of(new byte[] {(byte) 0xff, 0, 1}, "text/html", null)).isEqualTo(Optional.empty());
    }

    @Test
    void a_page_that_nests_without_end_is_read_too() {
        assertThat(copy("<div>".repeat(100_000) + "deep").words()).isEqualTo("deep");
        assertThat(copy("<table><tr><td>".repeat(20_000) + "deep").words()).isEqualTo("deep");
    }

    private static ReadableCopy copy(String html) {
        return ReadableCopy.of(html.getBytes(UTF_8), "text/html", UTF_8).orElseThrow();
    }
}
