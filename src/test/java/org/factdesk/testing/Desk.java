package org.factdesk.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** One person at the desk over real HTTP. Posts carry a form token, as a page of the desk would; redirects are not followed. */
public record Desk(Person person) {

    private static final String TOKEN = "dGVzdC1mb3JtLXRva2VuLQ";
    private static final RestAssuredConfig NO_REDIRECTS =
            RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    public static Desk as(Person person) {
        return new Desk(person);
    }

    public static Desk anonymous() {
        return new Desk(null);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, Map<String, ?> fields) {
        return request().cookie("factdesk-form", TOKEN).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-token", TOKEN).formParams(fields).post(path).then();
    }

    /** As a browser sends a form with a file in it. */
    public ValidatableResponse upload(String path, String field, String fileName, byte[] content) {
        return request().cookie("factdesk-form", TOKEN).multiPart("form-token", TOKEN).multiPart(field, fileName, content).post(path).then();
    }

    public RequestSpecification request() {
        RequestSpecification request = given().config(NO_REDIRECTS);
        return person == null ? request : request.header(TestSignIn.HEADER, person.header());
    }
}
