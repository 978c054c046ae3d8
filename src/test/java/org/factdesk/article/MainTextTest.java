package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.factdesk.article.UnreadableText.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {

    @Test
    void only_the_article_is_left_of_a_crowded_page() throws IOException {
        try (InputStream page = getClass().getResourceAsStream("crowded.html")) {
            assertThat(body(new String(page.readAllBytes(), StandardCharsets.UTF_8)).split("\n\n")).containsExactly(
                    "The port authority said on Friday that tolls will rise by 4%, “at the latest” in June.",
                    "What ships pay",
                    "A ship of 200\u00a0metres pays 3,000 crowns,\nor so the board says. “No one else pays more,” it added.",
                    "Small boats: 30 crowns.",
                    "Barges: 40 crowns.",
                    "We were not asked.",
                    "The union's own report counts 300 jobs.",
                    "Year Toll\n2029 2,900");
        }
    }

    @Test
    void a_body_marked_by_the_page_itself_is_taken_at_its_word() {
        assertThat(body("<p>Before, and at some length, so that it may look like a story.</p>"
                + "<div itemprop=articleBody class=ad><p>One.</p><div itemprop=articleBody><p>Two.</p></div></div><p>After.</p>"))
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void two_line_ends_make_a_paragraph_and_nothing_is_put_right() {
        assertThat(body("<div>e\u0301te\u0301 \u00ab\u00a0&eacute;&nbsp;\u00bb<br><br>\n &#x201C;It&rsquo;s&#x201D;  &lt;3<br>\nso\n\tthere</div>"))
                .isEqualTo("e\u0301te\u0301 \u00ab\u00a0\u00e9\u00a0\u00bb\n\n\u201cIt\u2019s\u201d <3\nso there");
    }

    @Test
    void preformatted_lines_stay_lines() {
        assertThat(body("<pre>first\n  second\n\nthird</pre>")).isEqualTo("first\nsecond\n\nthird");
    }

    @Test
    void a_page_inside_one_form_is_read_all_the_same() {
        assertThat(body("<form><h1>Title</h1><p>The mill closed in 1998.</p></form>")).isEqualTo("The mill closed in 1998.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span class='comment ad'>", "<table><tr><td>", "<time>", "<article itemprop=articleBody>"})
    void a_page_nested_without_end_is_read_without_overflow(String tag) {
        assertThat(body(tag.repeat(15_000) + "<p>Deep words.</p>")).contains("Deep words.");
        assertThat(body(tag.repeat(100_000) + "<p>Deep words.</p>")).contains("Deep words.");
    }

    @Test
    void markup_that_html_rules_would_chew_on_for_minutes_is_read_by_plainer_ones() {
        assertThat(body("<b><table>x".repeat(300_000))).hasSizeGreaterThanOrEqualTo(300_000);
        assertThat(body("<table>" + "<p>x</p>".repeat(400_000)).split("\n\n")).hasSize(400_000);
    }

    @Test
    void lines_that_the_library_would_drop_are_kept_inside_an_article() {
        String first = "The bridge over the narrow river was opened to carts and to people on foot in the year 1871, at noon.";
        assertThat(body("<article><div>" + first + "<br><br>It cost 12&nbsp;crowns to cross.</div></article>"))
                .isEqualTo(first + "\n\nIt cost 12\u00a0crowns to cross.");
    }

    @Test
    void a_page_of_markup_only_or_of_scripts_only_holds_no_text() {
        for (String html : new String[] {"<p></p><br>", "<script>let words = 1</script>", "<p>&nbsp;</p>", "<img alt=words>"}) {
            assertThat(body(html)).isEmpty();
            UnreadableText refused = catchThrowableOfType(UnreadableText.class,
                    () -> HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), null, null));
            assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
        }
    }

    @Test
    void a_page_over_four_megabytes_or_with_text_over_two_is_too_large() {
        for (String html : new String[] {"<p>" + "words ".repeat(400_000), "<!--" + "x".repeat(Fetcher.LARGEST_PAGE) + "--><p>x"}) {
            UnreadableText refused = catchThrowableOfType(UnreadableText.class,
                    () -> HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), null, null));
            assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        }
    }

    private static String body(String html) {
        return HtmlReader.read(html, null).body();
    }
}
