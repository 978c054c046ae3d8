package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Evidence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<!-- --><b>x</b>", "<style>*{}</style>",
            "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))", "[x](&#106;avascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "<javascript:alert(1)>", "![x](javascript:alert(1))",
            "![x](https://evil.example/pixel.png)", "![x](data:image/svg+xml,<svg/>)", "[x][r]\n\n[r]: javascript:alert(1)",
            "[x](https://a.example \"t\" onmouseover=\"alert(1)\")", "[x](https://a.example/\"onmouseover=\"alert(1))",
            "`<script>`", "```\n</code><script>alert(1)</script>\n```", "```\"onload=alert(1)\nx\n```", "<iframe src=//a.example></iframe>",
            "| <script> | b |\n|---|---|\n| <img src=x onerror=x> | c |", "# <img src=x onerror=x>", "<a href=\"javascript:x\">x</a>",
            "<details open ontoggle=alert(1)>", "<form action=//a.example><input></form>", "<meta http-equiv=refresh content=0>",
            "</div></main><h1>x</h1>", "&lt;script&gt;alert(1)&lt;/script&gt;", "[x](\u0001javascript:alert(1))", "[x]( javascript:alert(1))"})
    void nothing_typed_becomes_anything_but_text(String attack) {
        Document page = Jsoup.parse(html(attack));
        assertThat(page.select("script, style, iframe, svg, form, input, meta, link, object, embed, details, div, main, h1, img")).isEmpty();
        for (Element element : page.body().select("*")) {
            assertThat(element.attributes().asList()).allSatisfy(attribute -> assertThat(attribute.getKey()).isIn("href", "rel", "class", "start"));
        }
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(address -> address.isEmpty() || address.matches("https?://.*"));
    }

    static Stream<String> heavy() {
        return Stream.of(">", "> ", "[", "![", "*", "**a ", "*a _b ", "- ", "1. ", "`", "<", "(", "&", "|", "\\", "~", "[a](", "[](", "![[", "<!--",
                "#", "\t", "*a **b ", "\"", "a.", "[^1]").map(sign -> sign.repeat(100_000 / sign.length()));
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void a_body_full_of_one_sign_is_rendered(String body) {
        assertThat(html(body)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("deep")
    void what_is_nested_too_deep_is_shown_as_it_was_typed(String body) {
        assertThat(Jsoup.parse(html(body)).select("pre").text()).startsWith(body.substring(0, 20).strip());
    }

    static Stream<String> deep() {
        return Stream.of(">".repeat(10_000) + " end", "*a **b ".repeat(1000) + "b** a*".repeat(1000), "<a ".repeat(2001));
    }

    @Test
    void a_citation_leads_to_a_source_that_there_is() {
        Document page = Jsoup.parse(html("So [^1] and [^4], not [^3], [^0], [1] or [^x]."));
        assertThat(page.select("sup > a.cite").eachAttr("href")).containsExactly("#source-1", "#source-2");
        assertThat(page.text()).isEqualTo("So1 and2, not [^3], [^0], [1] or [^x].");
        assertThat(html("`[^1]`")).doesNotContain("source-1");
    }

    @Test
    void a_citation_may_name_the_claim_and_several_stand_apart() {
        Document page = Jsoup.parse(html("Both [^70.1] [^70.4], not [^71.1]."));
        assertThat(page.text()).isEqualTo("Both1, 2, not [^71.1].");
    }

    @Test
    void a_citation_at_the_start_of_a_line_is_no_address_of_a_link() {
        Document page = Jsoup.parse(html("Said [^1].\n\n[^1]: https://elsewhere.example"));
        assertThat(page.select("a").eachAttr("href")).containsExactly("#source-1", "#source-1");
    }

    @Test
    void a_link_to_another_host_vouches_for_nothing() {
        assertThat(link("[x](https://a.example/?a=1&b=2)").attr("rel")).isEqualTo("noopener nofollow");
        assertThat(link("[x](https://a.example/?a=1&b=2)").attr("href")).isEqualTo("https://a.example/?a=1&b=2");
        assertThat(link("[x](//a.example)").attr("rel")).isEqualTo("noopener nofollow");
        assertThat(link("<a@b.example>").attr("href")).isEqualTo("mailto:a@b.example");
        assertThat(link("[x](/checks/harbour)").hasAttr("rel")).isFalse();
        assertThat(html("[x](ftp://a.example)")).doesNotContain("ftp:");
    }

    @Test
    void an_image_of_the_check_is_a_figure_with_its_credit_and_words() {
        Image image = new Image();
        image.number = 2;
        image.alternativeText = "A \"crane\" <at> dusk";
        image.credit = "Ina & Sons";
        image.width = 30;
        image.height = 20;
        Document page = Jsoup.parse(Markdown.html("Before ![](image:2) after.\n\n![](image:3)", new Sources(List.of()), List.of(image), one -> "/i/" + one.number));
        assertThat(page.select("figure > img").attr("alt")).isEqualTo("A \"crane\" <at> dusk");
        assertThat(page.select("figure > img").attr("src")).isEqualTo("/i/2");
        assertThat(page.select("figcaption").text()).isEqualTo("Ina & Sons");
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("p figure")).isEmpty();
    }

    @Test
    void headings_stand_below_the_headline_of_the_page() {
        assertThat(html("# One\n\n## Two\n\n###### Six")).isEqualToIgnoringNewLines("<h2>One</h2><h2>Two</h2><h4>Six</h4>");
    }

    @Test
    void tables_lists_quotations_and_code_are_kept() {
        Document page = Jsoup.parse(html("| a | b |\n|---|---|\n| c | d |\n\n3. x\n4. y\n\n> q\n\n```\n<b>\n```"));
        assertThat(page.select("table td").eachText()).containsExactly("c", "d");
        assertThat(page.select("ol[start=3] li")).hasSize(2);
        assertThat(page.select("blockquote p").text()).isEqualTo("q");
        assertThat(page.select("pre code").text()).isEqualTo("<b>");
    }

    private static Element link(String markdown) {
        return Jsoup.parse(html(markdown)).select("a").first();
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, new Sources(List.of(source(1, 1), source(2, 4))), List.of(), image -> "");
    }

    /** Of claim 70. */
    private static Sources.Source source(int number, int evidenceNumber) {
        Evidence evidence = new Evidence();
        evidence.claim = new Claim();
        evidence.claim.id = 70L;
        evidence.number = evidenceNumber;
        return new Sources.Source(number, String.valueOf(evidenceNumber), evidence);
    }
}
