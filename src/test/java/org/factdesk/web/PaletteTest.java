package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is read can be read in both schemes, and verdicts differ for every eye. */
class PaletteTest {

    private static final double READABLE = 4.5;
    private static final double SEEN_AS_AN_EDGE = 3;
    /** Twice what is just noticeable: the word and the shape of the icon carry the rest. */
    private static final double APART = 0.04;

    private static final List<String> TONES =
            List.of("green", "lime", "amber", "orange", "red", "grey", "blue", "violet");
    private static final List<String> PLAIN_GROUNDS = List.of("paper", "surface", "wash");
    private static final List<String> TEXTS = List.of("ink", "muted", "link");
    private static final List<String> WASHES =
            List.of("wash-warn", "wash-error", "wash-done", "mark-accepted");
    private static final List<String> MARKED = List.of("mark", "removed", "added");

    static Stream<Arguments> schemes() {
        return Stream.of(Arguments.of("light", Palette.light()), Arguments.of("dark", Palette.dark()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void verdicts_can_be_read_on_every_ground(String scheme, Palette palette) {
        for (String tone : TONES) {
            for (String ground : PLAIN_GROUNDS) {
                assertReadable(palette, "tone-" + tone, ground);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void text_links_and_asides_can_be_read_on_every_ground(String scheme, Palette palette) {
        for (String text : TEXTS) {
            PLAIN_GROUNDS.forEach(ground -> assertReadable(palette, text, ground));
            WASHES.forEach(ground -> assertReadable(palette, text, ground));
        }
        MARKED.forEach(ground -> assertReadable(palette, "ink", ground));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void errors_can_be_read_in_their_notice(String scheme, Palette palette) {
        assertReadable(palette, "tone-red", "wash-error");
        assertReadable(palette, "tone-amber", "wash-warn");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void the_main_button_can_be_read_at_rest_and_under_the_pointer(String scheme, Palette palette) {
        assertReadable(palette, "on-accent", "accent");
        assertReadable(palette, "on-accent", "accent-hover");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void the_edge_of_an_input_and_the_focus_ring_can_be_seen(String scheme, Palette palette) {
        for (String edge : List.of("edge", "accent")) {
            for (String ground : List.of("paper", "surface")) {
                assertThat(contrast(palette, edge, ground))
                        .as("--%s on --%s", edge, ground)
                        .isGreaterThanOrEqualTo(SEEN_AS_AN_EDGE);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void any_two_verdicts_look_different_to_every_eye(String scheme, Palette palette) {
        for (Eye eye : Eye.values()) {
            for (int one = 0; one < TONES.size(); one++) {
                for (int other = one + 1; other < TONES.size(); other++) {
                    Colour first = palette.colour("tone-" + TONES.get(one)).seenBy(eye);
                    Colour second = palette.colour("tone-" + TONES.get(other)).seenBy(eye);
                    assertThat(first.distance(second))
                            .as("%s and %s, %s", TONES.get(one), TONES.get(other), eye)
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
    }

    @Test
    void both_schemes_name_the_same_tones_and_no_other() {
        assertThat(Palette.light().colours().keySet().stream().filter(name -> name.startsWith("tone-")))
                .containsExactlyElementsOf(TONES.stream().map(tone -> "tone-" + tone).toList());
    }

    @Test
    void contrast_is_measured_as_WCAG_defines_it() {
        assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isEqualTo(21, within(0.001));
        assertThat(Colour.of("#767676").contrast(Colour.of("#ffffff"))).isEqualTo(4.54, within(0.01));
    }

    private static void assertReadable(Palette palette, String text, String ground) {
        assertThat(contrast(palette, text, ground))
                .as("--%s on --%s", text, ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static double contrast(Palette palette, String text, String ground) {
        return palette.colour(text).contrast(palette.colour(ground));
    }
}
