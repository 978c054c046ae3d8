package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionsTest {

    @Test
    void somebody_said_something_in_quotation_marks() {
        Attribution attribution = only("Mayor Ines Falk said: \"The bridge cost 12 million euros.\"");
        assertThat(attribution.source().text()).isEqualTo("Mayor Ines Falk");
        assertThat(attribution.cue().text()).startsWith("said");
        assertThat(contents(attribution)).containsExactly("\"The bridge cost 12 million euros.\"");
    }

    @Test
    void the_speaker_may_stand_behind() {
        Attribution attribution = only("\u201CThe bridge cost 12 million euros,\u201D said Ines Falk, the mayor.");
        assertThat(attribution.source().text()).isEqualTo("Ines Falk, the mayor");
        assertThat(contents(attribution)).containsExactly("\u201CThe bridge cost 12 million euros,\u201D");
    }

    @Test
    void the_speaker_may_be_described_between_commas() {
        String text = "\"The bridge cost 12 million euros,\" Ines Falk, the mayor of the town, said.";
        assertThat(only(text).source().text()).startsWith("Ines Falk, the mayor of the town");
        assertThat(extract(text).claims()).singleElement().satisfies(claim -> assertThat(claim.claimant()).isEqualTo("Ines Falk"));
    }

    @Test
    void the_cue_may_interrupt_the_quotation() {
        String text = "\"We built the bridge,\" Falk said, \"and it cost 12 million euros.\"";
        assertThat(contents(only(text))).containsExactly("\"We built the bridge,\"", "\"and it cost 12 million euros.\"");
        ClaimCandidate claim = extract(text + filler()).claims().get(0);
        assertThat(claim.quotation()).startsWith("We built the bridge,").endsWith("12 million euros.");
        assertThat(claim.statement()).isEqualTo("We built the bridge, and it cost 12 million euros.");
    }

    @Test
    void somebody_is_told() {
        Attribution attribution = only("Falk told the council on Monday that the bridge had cost 12 million euros.");
        assertThat(attribution.source().text()).isEqualTo("Falk");
        assertThat(attribution.cue().text()).isEqualTo("told");
        assertThat(contents(attribution)).containsExactly("that the bridge had cost 12 million euros");
    }

    @Test
    void according_to_somebody() {
        Attribution attribution = only("The bridge cost 12 million euros, according to the city council.");
        assertThat(attribution.cue().text()).isEqualTo("according to");
        assertThat(attribution.source().text()).isEqualTo("the city council");
        assertThat(contents(attribution)).containsExactly("The bridge cost 12 million euros");
        assertThat(contents(only("According to the city council, the bridge cost 12 million euros.")))
            .containsExactly("the bridge cost 12 million euros");
    }

    @Test
    void reported_speech_needs_no_marks_and_no_that() {
        assertThat(contents(only("Falk says unemployment has fallen by half."))).containsExactly("unemployment has fallen by half");
        assertThat(contents(only("The ministry announced that 400 soldiers had left."))).containsExactly("that 400 soldiers had left");
        assertThat(contents(only("The government believes the flood destroyed 300 houses."))).containsExactly("the flood destroyed 300 houses");
        assertThat(contents(only("Unemployment has fallen by half, Falk said."))).containsExactly("Unemployment has fallen by half");
    }

    @Test
    void somebody_calls_for_something() {
        Attribution attribution = only("Falk called for a new bridge over the river.");
        assertThat(attribution.cue().text()).isEqualTo("called for");
        assertThat(contents(attribution)).containsExactly("a new bridge over the river");
    }

    @Test
    void two_speakers_in_one_sentence_keep_apart() {
        List<Attribution> attributions = extract("Falk said that the bridge is safe, but Brandt said that it is not.").attributions();
        assertThat(attributions).extracting(each -> each.source().text()).containsExactly("Falk", "Brandt");
        assertThat(contents(attributions.get(0))).containsExactly("that the bridge is safe");
    }

    @Test
    void who_speaks_without_saying_what_makes_no_claim() {
        assertThat(extract("Nobody wanted to say goodbye.").claims()).isEmpty();
        assertThat(extract("The council was told on Monday.").claims()).noneMatch(claim -> claim.claimant() != null);
        assertThat(extract("Falk said goodbye.").claims()).noneMatch(claim -> claim.claimant() != null);
    }

    @Test
    void a_name_is_given_in_full_where_the_text_has_it() {
        String text = "Mayor Ines Falk opened the bridge on Monday.\n\"It cost 12 million euros,\" Falk said.";
        assertThat(extract(text).claims()).filteredOn(claim -> claim.quotation() != null)
            .singleElement().satisfies(claim -> assertThat(claim.claimant()).isEqualTo("Ines Falk"));
    }

    @Test
    void a_pronoun_is_the_last_speaker() {
        String text = "Mayor Ines Falk said on Monday that the bridge cost 12 million euros.\nShe added that 300 workers had built it since 2019.";
        assertThat(extract(text).claims()).extracting(ClaimCandidate::claimant).containsOnly("Ines Falk");
    }

    @Test
    void a_pronoun_that_could_be_two_people_is_nobody() {
        String text = "Peter Brandt met Thomas Sorens on Monday.\nPeter Brandt and Thomas Sorens shook hands.\nHe said that 300 workers had built the bridge since 2019.";
        assertThat(extract(text).claims()).filteredOn(claim -> claim.statement().startsWith("300 workers"))
            .singleElement().satisfies(claim -> assertThat(claim.claimant()).isNull());
    }

    @Test
    void she_is_not_a_man() {
        String text = "Peter Brandt said on Monday that the bridge cost 12 million euros.\nShe said that 300 workers had built it since 2019.";
        assertThat(extract(text).claims()).filteredOn(claim -> claim.statement().startsWith("300 workers"))
            .singleElement().satisfies(claim -> assertThat(claim.claimant()).isNull());
    }

    @Test
    void a_quotation_standing_alone_belongs_to_the_current_speaker() {
        String text = "\"We paid for it,\" Mayor Ines Falk said.\n\"The bridge cost 12 million euros in 2019.\"";
        Extraction extraction = extract(text);
        assertThat(extraction.attributions().get(1).source()).isNull();
        assertThat(extraction.attributions().get(1).cue()).isNull();
        assertThat(extraction.claims().get(0).claimant()).isEqualTo("Ines Falk");
        assertThat(extraction.claims().get(0).quotation()).isEqualTo("The bridge cost 12 million euros in 2019.");
    }

    @Test
    void a_quotation_may_be_announced_in_the_paragraph_before() {
        Attribution attribution = only("Mayor Ines Falk replied:\n\u201CThe bridge cost 12 million euros. It is safe.\u201D");
        assertThat(attribution.source().text()).isEqualTo("Mayor Ines Falk");
        assertThat(attribution.cue().text()).startsWith("replied");
        assertThat(contents(attribution)).containsExactly("\u201CThe bridge cost 12 million euros. It is safe.\u201D");
    }

    private static Attribution only(String text) {
        List<Attribution> attributions = extract(text).attributions();
        assertThat(attributions).hasSize(1);
        return attributions.get(0);
    }

    private static List<String> contents(Attribution attribution) {
        return attribution.content().stream().map(Span::text).toList();
    }

    private static String filler() {
        return "\nThe weather was mild.\nChildren played.\nA band was there.";
    }

    private static Extraction extract(String text) {
        return Extractor.load().extract(text, "en");
    }
}
