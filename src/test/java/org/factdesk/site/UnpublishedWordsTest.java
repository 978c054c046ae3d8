package org.factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testing.Story.member;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factdesk.claim.DropReason;
import org.factdesk.factcheck.Text;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class UnpublishedWordsTest {

    @ParameterizedTest
    @MethodSource("storiesThatAreNotPublic")
    void what_is_not_public_is_said_at_no_public_address(Supplier<Story> make) {
        Story story = make.get();
        for (String address : PublicAddresses.of(story)) {
            String answer = Desk.anonymous().get(address).extract().asString();
            assertThat(answer).as(address).doesNotContain("%d ships".formatted(1000 + story.number))
                    .doesNotContain(story.text().headline() + "<").doesNotContain("speeches/" + story.number + "\"");
        }
    }

    static Stream<Supplier<Story>> storiesThatAreNotPublic() {
        return Stream.of(Story::newClaim, Story::assigned, Story::prepared, Story::inReview, Story::disputed, Story::agreed, Story::approved,
                UnpublishedWordsTest::dropped, Published::withdrawn);
    }

    @Test
    void the_same_words_are_found_once_they_are_public() {
        Story story = Story.published();
        List<String> answers = PublicAddresses.of(story).stream().map(address -> Desk.anonymous().get(address).extract().asString()).toList();
        assertThat(answers).anyMatch(answer -> answer.contains("%d ships".formatted(1000 + story.number)));
        assertThat(answers).anyMatch(answer -> answer.contains(story.text().headline() + "<"));
        assertThat(answers).anyMatch(answer -> answer.contains("speeches/" + story.number + "\""));
    }

    @Test
    void a_later_text_that_is_saved_or_proposed_is_not_public_before_it_is_passed() {
        Story story = Story.published();
        story.then(claim -> story.check().save(new Text("Secret", "Secret answer", "Secret body"), 1, member(Person.FACT_CHECKER)));
        Story proposed = Published.propose(Story.published(), new Text("Secret", "Secret answer", "Secret body"), "A secret note.");
        for (Story one : List.of(story, proposed)) {
            for (String address : PublicAddresses.of(one)) {
                assertThat(Desk.anonymous().get(address).extract().asString()).as(address).doesNotContainIgnoringCase("secret");
            }
        }
    }

    private static Story dropped() {
        return Story.approved().then(claim -> claim.drop(DropReason.NOT_NOW, null, member(Person.EDITOR)));
    }
}
