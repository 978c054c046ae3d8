package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "\"The dam holds\"", "\u201CThe dam holds\u201D", "\u201EThe dam holds\u201C", "\u201EThe dam holds\u201D", "\u201DThe dam holds\u201D",
        "\u00ABThe dam holds\u00BB", "\u00AB\u00A0The dam holds\u00A0\u00BB", "\u00BBThe dam holds\u00AB", "\u2018The dam holds\u2019", "'The dam holds'",
        "\u201AThe dam holds\u2018", "\u2039The dam holds\u203A", "\u300CThe dam holds\u300D", "\u300EThe dam holds\u300F"})
    void every_common_kind_of_mark_is_known(String quoted) {
        assertThat(inner("Then " + quoted + " was heard.")).containsExactly("The dam holds");
    }

    @Test
    void apostrophes_are_no_quotation_marks() {
        assertThat(inner("The workers' pay wasn't raised in the '90s, and 'twas Jones's fault, the teachers' union said.")).isEmpty();
        assertThat(inner("The workers\u2019 pay wasn\u2019t raised, rock \u2018n\u2019 roll died.")).isEmpty();
    }

    @Test
    void an_apostrophe_inside_single_marks_does_not_close_them() {
        assertThat(inner("\u2018We can\u2019t pay the teachers\u2019 wages,\u2019 she said.")).containsExactly("We can\u2019t pay the teachers\u2019 wages,");
    }

    @Test
    void only_the_outermost_quotation_counts() {
        assertThat(inner("\u201CShe said \u2018no\u2019 and \u201Cnever\u201D to us,\u201D he said."))
            .containsExactly("She said \u2018no\u2019 and \u201Cnever\u201D to us,");
        assertThat(inner("\"She called it 'a trap' twice,\" he said.")).containsExactly("She called it 'a trap' twice,");
    }

    @Test
    void a_quotation_goes_on_where_the_next_paragraph_opens_again() {
        List<Quotation> found = QuotationFinder.in("\u201CFirst we paid.\n\u201CThen we left.\u201D\nHe sat down.");
        assertThat(found).singleElement().satisfies(quotation ->
            assertThat(quotation.parts()).extracting(Span::text).containsExactly("First we paid.", "Then we left."));
    }

    @Test
    void the_same_holds_for_straight_marks() {
        assertThat(QuotationFinder.in("\"First we paid.\n\"Then we left,\" he said.")).singleElement()
            .satisfies(quotation -> assertThat(quotation.parts()).hasSize(2));
    }

    @Test
    void a_mark_that_nothing_closes_is_no_quotation() {
        assertThat(inner("He said \u201Cnothing at all.\nThe end.")).isEmpty();
        assertThat(inner("A 6\" pipe broke.")).isEmpty();
    }

    @Test
    void nothing_between_marks_is_no_quotation() {
        assertThat(inner("\"\" \u201C \u201D \u00AB\u00BB")).isEmpty();
    }

    private static List<String> inner(String text) {
        return QuotationFinder.in(text).stream().map(quotation -> text.substring(quotation.innerStart(), quotation.innerEnd())).toList();
    }
}
