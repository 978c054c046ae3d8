package org.factdesk.factcheck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.factdesk.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "The harbur of Tarnvik is small. | The harbour of Tarnvik is small.",
            "It recieved the ships , and then left. | It received the ships, and then left.",
            "The the register lists them. | The register lists them.",
            "It’s the ministrys own list. | Its the ministry’s own list.",
            "So they say: it goes on. | So they say; it goes on",
            "“We handled 812 ships”, she sayd. | “We handled 812 ships”, she said.",
            "A *smal* port. | A *small* port.",
            "Ships [^1] come frmo afar. | Ships [^1] come from afar."})
    void a_slip_of_the_pen_is_a_typo(String before, String after) {
        assertThatCode(() -> TypoRule.check(body(before), body(after))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "It lists 812 ships. | It lists 821 ships.",
            "It lists 812 ships. | It lists 8,12 ships.",
            "It lists 5.12 ships. | It lists 512 ships.",
            "A growth of -5 points. | A growth of 5 points.",
            "A growth of 5 % a year. | A growth of 5 a year.",
            "It cost $5 then. | It cost €5 then.",
            "It lists ٨١٢ ships. | It lists ٨١٣ ships.",
            "It took ½ a day. | It took ¼ a day.",
            "Ships [^1] come. | Ships [^2] come."})
    void a_changed_figure_is_no_typo(String before, String after) {
        refused(body(before), body(after), "digit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "It cost a million. | It cost a billion.",
            "It handled two ships. | It handled ten ships.",
            "Sixty ships came. | Sixteen ships came.",
            "A third of them. | A tenth of them.",
            "The fleet doubled. | The fleet tripled."})
    void a_changed_number_in_words_is_no_typo(String before, String after) {
        refused(body(before), body(after), "number in words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "They did answer. | They did not answer.",
            "They can answer. | They can't answer.",
            "They can’t answer. | They can answer.",
            "Nobody came. | Somebody came.",
            "It is NOT so. | It is so.",
            "It came with a crew. | It came without a crew.",
            "It is *not* so. | It is **now** so."})
    void a_negation_that_comes_or_goes_is_no_typo(String before, String after) {
        refused(body(before), body(after), "negation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "So the claim is false. | So the claim is true.",
            "So the claim is accurate. | So the claim is inaccurate.",
            "The register supports it. | The register refutes it.",
            "It lists more ships. | It lists less ships.",
            "She is wrong. | She is right.",
            "An increase of ships. | A decrease of ships.",
            "An increase of ships. | An decrease of ships.",
            "The number rose. | The number fell.",
            "They were hired. | They were fired.",
            "It is legal. | It is illegal.",
            "They adopted it. | They adapted it.",
            "It filed. | It failed.",
            "The county pays. | The country pays.",
            "Ships come form afar. | Ships come from afar.",
            "They were unvaccinated. | They were vaccinated.",
            "It was subsidised. | It was unsubsidised."})
    void another_word_is_no_typo_however_alike(String before, String after) {
        refused(body(before), body(after), "another verdict a new round");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "It lists ships. | It lists some ships.",
            "The alleged thief ran. | The thief ran.",
            "The port beat the city. | The city beat the port.",
            "It lies out ofthe way. | It lies out of the way.",
            "It is a typical port. | It is atypical port."})
    void a_word_that_comes_goes_or_moves_is_no_typo(String before, String after) {
        refused(body(before), body(after), "another verdict a new round");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "They came from Iran. | They came from Iraq.",
            "They came on Sunday. | They came on Monday.",
            "So said Sorens. | So said Sorenz.",
            "They told us. | They told US.",
            "He bought a turkey. | He bought a Turkey."})
    void a_name_is_no_typo(String before, String after) {
        refused(body(before), body(after), "another verdict a new round");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Sie hat es gewusst. | Sie hat es gemusst.",
            "O gelir. | O gelmez.",
            "他是部长. | 他不是部长.",
            "Он был там. | Он бил там."})
    void a_word_of_a_language_that_the_desk_cannot_spell_is_no_typo(String before, String after) {
        refused(body(before), body(after), "another verdict a new round");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "So he lied. | So he lied?",
            "Ships ↑ and ferries. | Ships ↓ and ferries.",
            "Ships = ferries. | Ships ≠ ferries.",
            "It is so ✓. | It is so ✗.",
            "It is so. | It is so 🙂."})
    void a_sign_that_says_something_is_no_typo(String before, String after) {
        refused(body(before), body(after), "another verdict a new round");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "She said “we came early” then. | She said “we come early” then.",
            "She said \"we came early\" then. | She said \"we come early\" then.",
            "She said „we came early“ then. | She said „we come early“ then.",
            "She said «we came early» then. | She said «we come early» then.",
            "She said »we came early« then. | She said »we come early« then.",
            "She said ‹we came early› then. | She said ‹we come early› then.",
            "She said ‘we came early’ then. | She said ‘we come early’ then.",
            "She said ‚we came early‘ then. | She said ‚we come early‘ then.",
            "She said 'we came early' then. | She said 'we come early' then.",
            "She said 「we came early」 then. | She said 「we come early」 then.",
            "She said “it’s early, we came” then. | She said “it’s early, we come” then.",
            "She said ‘it’s early, we came’ then. | She said ‘it’s early, we come’ then.",
            "She said “we **came** early” then. | She said “we **come** early” then.",
            "She said “we came early | She said “we come early",
            "She said we came early. | She said “we came early.”",
            "> We came early. | > We come early.",
            "   > We came early. | > We come early.",
            "- > We came early. | - > We come early.",
            "> We came | We came"})
    void words_inside_a_quotation_are_no_typo(String before, String after) {
        refused(body(before), body(after), "quotation");
    }

    @Test
    void a_quotation_that_runs_on_without_its_sign_is_one_still() {
        refused(body("> We came\nearly in the day."), body("> We came\nearly in the bay."), "quotation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "See [the list](https://port.example/a). | See [the list](https://port.example/b).",
            "See the list. | See the [list](/x).",
            "See <https://port.example/a>. | See <https://part.example/a>."})
    void an_address_is_no_typo(String before, String after) {
        refused(body(before), body(after), "address");
    }

    @Test
    void a_few_signs_that_hide_a_sentence_from_readers_are_no_typo() {
        String denial = "The minister denied every word of it in the evening.";
        refused(body("It is so.\n\n" + denial), body("It is so.\n\n![" + denial + "](x)"), "at most 20");
        refused(body("It is so.\n\n![" + denial + "](x)"), body("It is so.\n\n" + denial), "at most 20");
    }

    @Test
    void more_than_twenty_characters_are_no_typo() {
        String twenty = ",".repeat(20);
        assertThatCode(() -> TypoRule.check(body("It is so."), body("It is so" + twenty + "."))).doesNotThrowAnyException();
        refused(body("It is so."), body("It is so," + twenty + "."), "at most 20");
        refused(body("It is so;" + twenty + "."), body("It is so."), "at most 20");
        refused(body("word ".repeat(20_000)), body("term ".repeat(20_000)), "at most 20");
    }

    @Test
    void headline_and_summary_are_never_fixed_as_a_typo() {
        refused(new Text("A harbor", "S", "B"), new Text("A harbour", "S", "B"), "Headline");
        refused(new Text("A", "A harbor", "B"), new Text("A", "A harbour", "B"), "Headline");
    }

    private static void refused(Text before, Text after, String rule) {
        assertThatThrownBy(() -> TypoRule.check(before, after)).isInstanceOf(Refusal.class).hasMessageContaining(rule);
    }

    private static Text body(String body) {
        return new Text("H", "S", body);
    }
}
