package org.factdesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.factdesk.claim.Status;
import org.factdesk.testing.Desk;
import org.factdesk.testing.Person;
import org.factdesk.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whoever gives it. */
@QuarkusTest
class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ratings", "/no-such-page", "/checks/no-such-check", "/desk", "/assets/tokens.css", "/assets/none.css",
            "/feed.rss", "/q/health"})
    void every_answer_carries_the_safe_headers(String path) {
        ExtractableResponse<Response> answer = Desk.anonymous().get(path).extract();
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ratings", "/corrections", "/methodology", "/feed.rss", "/no-such-page"})
    void readers_get_no_cookie(String path) {
        assertThat(Desk.anonymous().get(path).extract().headers().getValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_cookies_of_the_desk_are_not_for_scripts() {
        List<String> cookies = Desk.as(Person.EDITOR).get("/desk").extract().headers().getValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite").contains("Path=/desk"));
    }

    @Test
    void what_a_member_sees_is_not_kept_in_between() {
        Desk.as(Person.EDITOR).get("/desk").header("Cache-Control", is("no-store"));
    }

    @Test
    void an_unknown_page_is_a_page_in_the_sites_own_look() {
        Desk.anonymous().get("/no-such-page").statusCode(404).body(containsString("masthead"), not(containsString("Exception")));
        Desk.as(Person.EDITOR).get("/desk/claims/999999999").statusCode(404).body(containsString("class=\"bar\""));
    }

    @Test
    void a_post_without_its_form_token_changes_nothing() {
        Story story = Story.newClaim();
        Desk.as(Person.EDITOR).request().contentType("application/x-www-form-urlencoded").formParam("dropReason", "NOT_NOW")
                .post("/desk/claims/" + story.claimId + "/drop").then().statusCode(400).body(containsString("out of date"));
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    @Test
    void a_post_with_somebody_elses_form_token_changes_nothing() {
        Story story = Story.newClaim();
        Desk.as(Person.EDITOR).request().contentType("application/x-www-form-urlencoded").cookie("factdesk-form", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("form-token", "BBBBBBBBBBBBBBBBBBBBBA").formParam("dropReason", "NOT_NOW")
                .post("/desk/claims/" + story.claimId + "/drop").then().statusCode(400);
        story.then(claim -> assertThat(claim.status).isEqualTo(Status.NEW));
    }

    @Test
    void a_wrong_method_is_answered_with_a_page() {
        Desk.as(Person.EDITOR).post("/ratings", Map.of()).statusCode(405).body(containsString("masthead"));
    }
}
