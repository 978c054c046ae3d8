package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real article that the project was given, as it is, and with other people, other days, and paragraphs in another order; cited
 * by offsets and single words only, since it is not ours to print.
 */
class SeedArticleTest {

    private static final Path ARTICLE = Path.of("..", "shared", "seed", "article.txt");
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 14);
    private static final Pattern NEVER = Pattern.compile("(?i)victor|evil|confrontation|heroic|heirs|toast|talk about|convinced|visit");
    private static final Pattern DATE = Pattern.compile("\\d{4}");

    private static final int FULL_NAME_OF_SECOND = 120;

    /** Somebody in full, and as he is called later. */
    record Person(String full, String brief) {
    }

    /** @param first the one who praises, @param second the one who respects */
    record Version(String name, String text, Person first, Person second) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static String text;
    private static Extraction extraction;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "skipped: the seed article is not at " + ARTICLE);
        text = Files.readString(ARTICLE);
        extraction = Extractor.load().extract(text);
    }

    static Stream<Version> versions() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "skipped: the seed article is not at " + ARTICLE);
        String original = Files.readString(ARTICLE);
        String second = original.substring(FULL_NAME_OF_SECOND, FULL_NAME_OF_SECOND + 14);
        Version seed = new Version("as it is", original, new Person(original.substring(0, 11), original.substring(0, 3)), new Person(second, second.substring(9)));
        Version renamed = renamed(seed, new Person("Park Min-ho", "Park"), new Person("Sergei Orlov", "Orlov"));
        Version others = renamed(seed, new Person("Tomas Brenner", "Brenner"), new Person("Anton Harkov", "Harkov"));
        return Stream.of(seed, renamed, others, moved(seed), dated(seed, "Friday"), dated(moved(renamed), "Monday"));
    }

    private static Version renamed(Version version, Person first, Person second) {
        String text = version.text().replace(version.first().full(), "@1").replace(version.second().full(), "@2")
            .replace(version.first().brief(), first.brief()).replace(version.second().brief(), second.brief())
            .replace("@1", first.full()).replace("@2", second.full());
        return new Version("renamed to " + first.full(), text, first, second);
    }

    /** The paragraph before the last two stands alone: it may come before the one about a toast as well as behind it. */
    private static Version moved(Version version) {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(version.text().split("\n")));
        Collections.swap(paragraphs, paragraphs.size() - 3, paragraphs.size() - 4);
        return new Version(version.name() + ", moved", String.join("\n", paragraphs), version.first(), version.second());
    }

    private static Version dated(Version version, String day) {
        return new Version(version.name() + ", on " + day, version.text().replace("Wednesday", day), version.first(), version.second());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_first_five_are_the_claims_of_the_article(Version version) {
        List<ClaimCandidate> claims = Extractor.load().extract(version.text(), "en", PUBLISHED).claims();
        assertThat(claims).hasSizeGreaterThanOrEqualTo(5);
        List<ClaimCandidate> five = claims.subList(0, 5);
        assertThat(five).satisfiesOnlyOnce(claim -> holds(claim, "respects all", version.second().full(), "state television"));
        assertThat(five).satisfiesOnlyOnce(claim -> holds(claim, "sanctions against North Korea", null, null));
        assertThat(five).satisfiesOnlyOnce(claim -> holds(claim, "operation in its neighbouring country", null, null));
        assertThat(five).satisfiesOnlyOnce(claim -> holds(claim, "counter-offensive", null, null));
        assertThat(five).satisfiesOnlyOnce(claim -> {
            assertThat(claim.statement()).startsWith("The US believes that the meeting");
            assertThat(claim.reasons()).contains(Reason.BELIEF);
        });
    }

    @ParameterizedTest
    @MethodSource("versions")
    void predictions_wishes_praise_and_rhetoric_are_never_proposed(Version version) {
        assertThat(Extractor.load().extract(version.text(), "en", PUBLISHED).claims())
            .noneMatch(claim -> NEVER.matcher(claim.statement()).find());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void no_date_is_invented(Version version) {
        assertThat(Extractor.load().extract(version.text(), "en").claims()).noneMatch(claim -> DATE.matcher(claim.statement()).find());
    }

    private static void holds(ClaimCandidate claim, String words, String claimant, String via) {
        assertThat(claim.statement()).contains(words);
        assertThat(claim.claimant()).isEqualTo(claimant);
        if (via == null) assertThat(claim.via()).isNull();
        else assertThat(claim.via()).contains(via);
    }

    @Test
    void its_sentences_begin_where_they_begin() {
        assertThat(extraction.language()).isEqualTo("en");
        assertThat(extraction.sentences()).extracting(sentence -> sentence.span().start())
            .containsExactly(0, 80, 347, 592, 912, 1158, 1348, 1461, 1619, 1854, 1887, 1927, 2015);
    }

    @Test
    void the_quotation_over_four_sentences_is_one_claim_and_stays_verbatim() {
        assertThat(extraction.claims()).filteredOn(claim -> claim.span().overlaps(1854, 2052)).singleElement().satisfies(claim -> {
            assertThat(claim.quotation()).isEqualTo(text.substring(1855, 2050));
            assertThat(claim.claimant()).isEqualTo(text.substring(FULL_NAME_OF_SECOND, FULL_NAME_OF_SECOND + 14));
        });
    }

    @Test
    void the_speaker_before_the_cue_is_found_and_so_is_what_was_said() {
        assertThat(extraction.attributions()).filteredOn(each -> each.content().stream().anyMatch(content -> content.start() == 347))
            .singleElement().satisfies(each -> {
                assertThat(each.source()).isEqualTo(Span.of(text, 492, 495));
                assertThat(each.cue().start()).isEqualTo(496);
            });
    }

    @Test
    void the_quotation_without_a_cue_is_content_all_the_same() {
        assertThat(extraction.attributions()).anyMatch(each -> each.content().stream().anyMatch(content -> content.overlaps(1158, 1335)));
    }
}
