package org.factdesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.claim.Claimant;
import org.factdesk.factcheck.Text;
import org.factdesk.review.Rating;
import org.factdesk.testing.Published;
import org.factdesk.testing.Story;
import org.factdesk.web.Newsroom;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmittedReviewsTest {

    @Inject
    ClaimReviews claimReviews;
    @Inject
    Newsroom newsroom;

    @Test
    void whatever_is_published_keeps_every_rule() {
        for (Story story : stories()) {
            story.then(claim -> {
                List<ObjectNode> reviews = claimReviews.of(story.check());
                assertThat(reviews).isNotEmpty();
                assertThat(new ClaimReviewLinter(newsroom.address()).lintPage(reviews)).as("%s", reviews).isEmpty();
            });
        }
    }

    private static List<Story> stories() {
        List<Story> stories = new ArrayList<>(List.of(Story.published(), Published.withTwoClaims(),
                Published.correct(Story.published(), new Text("H", "S", "B"), "We named the wrong year.")));
        Story.newClaim().then(claim -> Rating.current().forEach(rating -> stories.add(Published.rated(rating.slug))));
        stories.add(Story.published().then(claim -> {
            claim.claimant = Claimant.named("Tarnvik Harbour Authority", Claimant.Kind.ORGANIZATION);
            claim.claimant.wikidata = "Q424242";
            claim.appearance.url = null;
        }));
        stories.add(Story.published().then(claim -> {
            claim.claimant = null;
            claim.appearance.madeOn = null;
        }));
        return stories;
    }
}
