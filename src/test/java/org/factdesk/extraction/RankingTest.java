package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final String FIGURE = "Unemployment in the city fell by 12 percent last year because 4,000 jobs were created.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a prediction | The city will be a better place next year.",
        "a wish       | We hope the council lets us build the bridge.",
        "praise       | She is a wonderful and brave mayor.",
        "a question   | Who paid for the bridge?",
        "a greeting   | Thank you all and good evening.",
        "an opinion   | I think the mayor looks tired."})
    void stands_below_the_line_and_below_a_figure(String what, String sentence) {
        double[] figures = scores(FIGURE, sentence);
        assertThat(figures[0]).isGreaterThan(0.5);
        assertThat(figures[1]).as(what).isLessThan(0.5);
    }

    @Test
    void a_claim_with_a_figure_is_ranked_before_a_vague_one() {
        Extraction extraction = extract("The council met on Monday.\nThe town spent 14 million euros on roads in 2021.\nThe roads are old.\nPeople waited outside.");
        assertThat(extraction.claims().get(0).statement()).isEqualTo("The town spent 14 million euros on roads in 2021.");
    }

    @Test
    void ranks_count_from_one_and_figures_never_rise() {
        List<ClaimCandidate> claims = extract(FIGURE + " Crime doubled in 2019. The army killed 30 people in March. " + "Taxes are lower than in 1990.").claims();
        assertThat(claims).extracting(ClaimCandidate::rank).containsExactlyElementsOf(IntStream.rangeClosed(1, claims.size()).boxed().toList());
        assertThat(claims).hasSizeGreaterThan(2);
        assertThat(claims).extracting(ClaimCandidate::checkWorthiness).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void the_reasons_say_what_speaks_for_a_claim() {
        assertThat(extract(FIGURE).sentences().get(0).reasons()).contains(Reason.FIGURE);
        assertThat(extract("The city will be a better place.").sentences().get(0).reasons()).contains(Reason.PREDICTION);
        assertThat(Reason.FIGURE.label()).isEqualTo("states a figure");
    }

    @Test
    void the_statement_leaves_out_who_said_it() {
        ClaimCandidate claim = extract("Mayor Ines Falk said on Tuesday that the town \u201Cspent\u201D 14 million euros on roads.").claims().get(0);
        assertThat(claim.statement()).isEqualTo("The town spent 14 million euros on roads.");
        assertThat(claim.quotation()).isNull();
        assertThat(claim.claimant()).isEqualTo("Ines Falk");
        assertThat(claim.reasons()).contains(Reason.REPORTED);
    }

    @Test
    void a_quotation_over_several_sentences_is_one_claim_and_stays_verbatim() {
        String text = "\u201CThe town spent 14 million euros on roads. Crime fell by a third. And the (\u2026) schools are full,\u201D Falk said.";
        ClaimCandidate claim = extract(text).claims().get(0);
        assertThat(extract(text).claims()).hasSize(1);
        assertThat(claim.quotation()).isEqualTo("The town spent 14 million euros on roads. Crime fell by a third. And the (\u2026) schools are full");
        assertThat(claim.quotation()).isEqualTo(claim.span().text());
        assertThat(claim.statement()).endsWith("schools are full.");
    }

    @Test
    void an_article_of_weak_sentences_still_offers_its_best() {
        assertThat(extract("The sun shone.\nA dog ran.\nPeople sang.\nIt was nice.\nThen we went home.").claims()).isNotEmpty();
    }

    @Test
    void figures_lie_between_nought_and_one_and_a_blank_sentence_has_none() {
        double[] figures = Extractor.load().checkWorthiness(List.of(
            new SpokenSentence("FALK", FIGURE), new SpokenSentence(null, ""), new SpokenSentence(null, "?!")));
        assertThat(Arrays.stream(figures).boxed()).hasSize(3).allMatch(figure -> figure >= 0 && figure <= 1);
        assertThat(figures[1]).isZero();
    }

    private static double[] scores(String... sentences) {
        return Extractor.load().checkWorthiness(List.of(sentences).stream().map(sentence -> new SpokenSentence(null, sentence)).toList());
    }

    private static Extraction extract(String text) {
        return Extractor.load().extract(text, "en");
    }
}
