package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real article that the project was given; cited by offsets only, since it is not ours to print. */
class SeedArticleTest {

    private static final Path ARTICLE = Path.of("..", "shared", "seed", "article.txt");
    private static final int[][] PREDICTIONS_WISHES_AND_PRAISE = {{0, 79}, {80, 346}, {348, 491}, {593, 878}, {1159, 1334}, {1357, 1459}};

    private static final int FULL_NAME_OF_SECOND = 120;

    private static String text;
    private static Extraction extraction;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "skipped: the seed article is not at " + ARTICLE);
        text = Files.readString(ARTICLE);
        extraction = Extractor.load().extract(text);
    }

    @Test
    void its_sentences_begin_where_they_begin() {
        assertThat(extraction.language()).isEqualTo("en");
        assertThat(extraction.sentences()).extracting(sentence -> sentence.span().start())
            .containsExactly(0, 80, 347, 592, 912, 1158, 1348, 1461, 1619, 1854, 1887, 1927, 2015);
    }

    @Test
    void the_quotation_over_four_sentences_is_one_content_and_one_claim() {
        assertThat(attributionOf(1854, 2052).source()).isEqualTo(Span.of(text, 2053, 2058));
        ClaimCandidate claim = claimIn(1854, 2052);
        assertThat(claim.quotation()).isEqualTo(text.substring(1855, 2050));
        assertThat(claim.claimant()).isEqualTo(text.substring(FULL_NAME_OF_SECOND, FULL_NAME_OF_SECOND + 14));
    }

    @Test
    void the_speaker_before_the_cue_is_found_and_so_is_what_was_said() {
        Attribution attribution = attributionOf(347, 491);
        assertThat(attribution.source().start()).isEqualTo(492);
        assertThat(attribution.cue()).isEqualTo(Span.of(text, 496, 500));
    }

    @Test
    void reported_speech_is_found_without_marks() {
        assertThat(attributionOf(1477, 1617).source()).isEqualTo(Span.of(text, 1461, 1467));
        assertThat(claimIn(1662, 1852).claimant()).isEqualTo(text.substring(FULL_NAME_OF_SECOND, FULL_NAME_OF_SECOND + 14));
    }

    @Test
    void the_quotation_without_a_cue_stands_alone() {
        Attribution attribution = attributionOf(1158, 1335);
        assertThat(attribution.source()).isNull();
        assertThat(attribution.cue()).isNull();
    }

    @Test
    void predictions_wishes_and_praise_are_not_among_the_candidates() {
        assertThat(extraction.claims()).isNotEmpty();
        for (int[] range : PREDICTIONS_WISHES_AND_PRAISE) {
            assertThat(extraction.claims()).noneMatch(claim -> claim.span().overlaps(range[0], range[1]));
        }
    }

    @Test
    void the_long_running_operation_leads_the_list() {
        assertThat(extraction.claims().get(0).span().overlaps(987, 1156)).isTrue();
    }

    private static Attribution attributionOf(int start, int end) {
        List<Attribution> fitting = extraction.attributions().stream()
            .filter(each -> each.content().get(0).start() == start && each.content().get(0).end() == end).toList();
        assertThat(fitting).hasSize(1);
        return fitting.get(0);
    }

    private static ClaimCandidate claimIn(int start, int end) {
        List<ClaimCandidate> fitting = extraction.claims().stream().filter(claim -> claim.span().overlaps(start, end)).toList();
        assertThat(fitting).hasSize(1);
        return fitting.get(0);
    }
}
