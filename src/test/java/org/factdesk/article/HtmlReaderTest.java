package org.factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @Test
    void linked_data_is_asked_first() throws IOException {
        ArticleText article = HtmlReader.read(page("linked-data.html"), null);
        assertThat(article.title()).isEqualTo("Tram line nine to open & be free");
        assertThat(article.byline()).isEqualTo("Odile Marsh, Tariq Bell, Piet Roos");
        assertThat(article.publisher()).isEqualTo("Lanternport Gazette");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2031, 3, 9));
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.canonicalUrl()).isEqualTo("https://gazette.example/tram-nine");
        assertThat(article.body()).isEqualTo(
                "The city will open its ninth tram line on 1 October, the mayor told the council on Monday evening.");
    }

    @Test
    void open_graph_is_asked_next_and_leaves_the_site_out_of_the_title() throws IOException {
        ArticleText article = HtmlReader.read(page("open-graph.html"), null);
        assertThat(article).isEqualTo(new ArticleText("Reservoir level falls to a third", "Wren Okafor", "Dry Valley Post",
                LocalDate.of(2030, 11, 5), "en-AU", "https://post.example/reservoir",
                "The reservoir holds 34 per cent of what it can, the water board said.\n\n"
                        + "“We have never measured less,” its director added."));
    }

    @Test
    void what_is_not_stated_stays_unknown() throws IOException {
        ArticleText article = HtmlReader.read(page("nothing-known.html"), URI.create("https://barge.example/2031/05/06/aground"));
        assertThat(article).isEqualTo(new ArticleText(null, null, null, null, null, null,
                "A barge ran aground near the lock.\n\nNobody was hurt, the harbour master said on Wednesday."));
    }

    @Test
    void a_french_page_in_an_older_charset_is_read_letter_by_letter() throws Exception {
        byte[] latin1 = page("french.html").getBytes(StandardCharsets.ISO_8859_1);
        // The closing mark of an apostrophe is not in Latin-1: pages that say Latin-1 write Windows-1252
        byte[] written = page("french.html").getBytes("windows-1252");
        assertThat(latin1).isNotEqualTo(written);
        ArticleText article = HtmlReader.read(written, null, null);
        assertThat(article.title()).isEqualTo("Le pont rouvre");
        assertThat(article.byline()).isEqualTo("Zélie Aubrac");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2029, 6, 14));
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.body()).isEqualTo(
                "Selon la mairie, le pont rouvrira jeudi\u00a0: «\u00a0Les travaux ont coûté 12\u00a0millions d’euros\u00a0», a déclaré"
                        + " l’adjointe.\n\nL’an dernier, 4\u202f000 véhicules l’empruntaient chaque jour.");
    }

    @Test
    void an_arabic_page_is_read_like_any_other() throws IOException {
        ArticleText article = HtmlReader.read(page("arabic.html"), null);
        assertThat(article.title()).isEqualTo("افتتاح السوق الجديدة");
        assertThat(article.byline()).isEqualTo("ليلى حداد");
        assertThat(article.language()).isEqualTo("ar");
        assertThat(article.body().split("\n\n")).containsExactly(
                "قال رئيس البلدية إن السوق الجديدة ستفتح أبوابها يوم الأحد، وإنها تضم ٢٥٠ متجرًا.",
                "وأضاف: «لم ننفق أكثر من مليون دينار».");
    }

    @Test
    void broken_linked_data_is_passed_over_and_false_values_with_it() throws IOException {
        ArticleText article = HtmlReader.read(page("broken-linked-data.html"), null);
        assertThat(article).isEqualTo(new ArticleText("Bakers strike for a day", null, null, LocalDate.of(2031, 2, 3), null,
                "https://bread.example/strike", "The bakers of the old town will not bake on Tuesday."));
    }

    @Test
    void of_several_articles_the_one_at_this_address_speaks() {
        String html = """
                <script type="application/ld+json">[
                {"@type": "Article", "headline": "Another", "url": "https://a.example/1"},
                {"@type": "https://schema.org/BlogPosting", "headline": "This one", "url": "https://a.example/2"}]</script><p>Words.""";
        assertThat(HtmlReader.read(html, URI.create("https://a.example/2")).title()).isEqualTo("This one");
        assertThat(HtmlReader.read(html, null).title()).isEqualTo("Another");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29", "2024-12-31T23:59:59-08:00, 2024-12-31", "2024-01-01T00:30:00+09:00, 2024-01-01",
        "2024-05-06T07:08Z, 2024-05-06", "2024-05-06T07:08:09.123456+0000, 2024-05-06", "' 2024-05-06 07:08 ', 2024-05-06"})
    void a_date_is_the_day_as_it_was_written(String written, LocalDate day) {
        assertThat(Stated.date(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2024-13-01", "2024-00-10", "2024-05", "2024", "06/05/2024", "May 6, 2024", "Wednesday",
        "1715000000", "2024-05-06T25:00", "2024-05-06T10:61", "2024-05-06junk", "20240506", "2024-5-6", "-2024-05-06"})
    void what_states_no_whole_day_is_no_date(String written) {
        assertThat(Stated.date(written)).isNull();
    }

    @Test
    void a_date_in_the_middle_of_an_article_is_not_when_it_was_published() {
        assertThat(HtmlReader.read("<article><p>On <time datetime=2020-01-02>2 January</time> it rained.</p></article>", null)
                .publishedOn()).isNull();
        assertThat(HtmlReader.read("<article><header><time datetime=2020-01-02>a</time><time datetime=2020-01-03>b</time></header>"
                + "<p>It rained.</p></article>", null).publishedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"fr_FR, fr-FR", "EN, en", "zh-hant-tw, zh-Hant-TW", "und,", "'',", "english language,", "x,"})
    void a_language_is_a_tag_or_unknown(String written, String language) {
        assertThat(Stated.language(written)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relative", "//host.example/x", "javascript:alert(1)", "ftp://host.example/", "https:///x", "not one",
        "https://user:word@host.example/", "http://[::1"})
    void a_canonical_address_is_absolute_and_of_the_web(String written) {
        assertThat(HtmlReader.read("<link rel=canonical href='" + written + "'><p>Words.", URI.create("https://host.example/"))
                .canonicalUrl()).isNull();
    }

    private static String page(String name) throws IOException {
        try (InputStream page = HtmlReaderTest.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
