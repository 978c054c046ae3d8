package org.factdesk.evidence;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;

/** Evidence that rests on a page of the web, as a fact-checker types it, and the claim's page that tells of it. */
final class WebEvidence {

    private WebEvidence() {
    }

    static Story gathered(String address) {
        return gather(Story.assigned(), address);
    }

    static Story gather(Story story, String address) {
        Desk.as(Person.FACT_CHECKER).post(path(story), register(address)).statusCode(303);
        return story;
    }

    static Map<String, String> register(String address) {
        return Map.of("kind", "WEB", "url", address, "title", "Harbour register", "quotation", "Ships handled: 812", "stance", "REFUTES");
    }

    static ValidatableResponse page(Story story) {
        return Desk.as(Person.FACT_CHECKER).get("/desk/claims/" + story.claimId).statusCode(200);
    }

    static String path(Story story) {
        return "/desk/claims/%d/evidence".formatted(story.claimId);
    }

    /** Inside a transaction. */
    static Evidence evidence(Story story) {
        return Evidence.numbered(story.claim(), 1).orElseThrow();
    }
}
