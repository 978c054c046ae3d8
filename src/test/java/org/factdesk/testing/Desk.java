package org.factdesk.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

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

    /** As a browser does: the page is opened, and what its form hides is sent along. Where no such form is offered, only what was typed. */
    public ValidatableResponse fill(String page, String action, Map<String, ?> typed) {
        Map<String, Object> fields = new HashMap<>();
        Jsoup.parse(get(page).extract().asString()).select("form[action=" + action + "]").stream().limit(1)
                .flatMap(form -> form.select("input[type=hidden]").stream()).filter(hidden -> !hidden.attr("name").equals("form-token"))
                .forEach(hidden -> fields.merge(hidden.attr("name"), List.of(hidden.val()), Desk::both));
        fields.putAll(typed);
        return post(action, fields);
    }

    private static Object both(Object earlier, Object later) {
        return Stream.concat(((List<?>) earlier).stream(), ((List<?>) later).stream()).toList();
    }

    /** As a browser sends a form with a file in it. */
    public ValidatableResponse upload(String path, String field, String fileName, byte[] content) {
        return upload(path, Map.of(), field, fileName, content);
    }

    public ValidatableResponse upload(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        RequestSpecification request = request().cookie("factdesk-form", TOKEN).multiPart("form-token", TOKEN).multiPart(field, fileName, content);
        fields.forEach(request::multiPart);
        return request.post(path).then();
    }

    public RequestSpecification request() {
        RequestSpecification request = given().config(NO_REDIRECTS);
        return person == null ? request : request.header(TestSignIn.HEADER, person.header());
    }
}
