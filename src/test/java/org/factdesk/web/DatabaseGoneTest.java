package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.OwnDatabase;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OwnDatabase.class)
class DatabaseGoneTest {

    @Test
    void a_moment_without_database_is_a_page_and_leaves_no_verb_half_done() {
        Story story = Story.newClaim();
        String drop = "/desk/claims/" + story.claimId + "/drop";
        OwnDatabase.goAway();
        try {
            Desk.as(Person.EDITOR).post(drop, Map.of("dropReason", "NOT_NOW")).statusCode(503)
                    .body(containsString("does not answer"), not(containsString("Exception")));
            Desk.anonymous().get("/").statusCode(503).body(containsString("masthead"));
        } finally {
            OwnDatabase.comeBack();
        }
        Desk.anonymous().get("/").statusCode(200);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
        Desk.as(Person.EDITOR).post(drop, Map.of("dropReason", "NOT_NOW")).statusCode(303);
    }
}
