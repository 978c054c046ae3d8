package org.factdesk.docker;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.factdesk.testing.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A window in which somebody has the desk open, of an application that may be gone at any moment. */
final class Window {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final AtomicInteger WORDS = new AtomicInteger();

    private final Person person;
    private final String address;
    private final String token;

    /** @param token by which the desk knows the person */
    Window(Person person, String address, String token) {
        this.person = person;
        this.address = address;
        this.token = token;
    }

    Document open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500 || answer.statusCode() == 401) {
            throw new AssertionError("%s opens %s: %d %s".formatted(person, path, answer.statusCode(), said(answer)));
        }
        return Jsoup.parse(answer.body());
    }

    /** Sends the form with a word of its own in it, and with anything where there is something to choose. */
    Act fill(FormElement form, long claim, Random chance) throws InterruptedException {
        Deed deed = Deed.of(form).orElseThrow();
        String word = "word " + WORDS.incrementAndGet();
        HttpRequest post = request(form.attr("action")).header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Cookie", "factdesk-form=" + FilledForm.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(new FilledForm(form, chance).with(deed, claim, word).encoded())).build();
        try {
            HttpResponse<String> answer = CLIENT.send(post, HttpResponse.BodyHandlers.ofString());
            return new Act(deed, person, claim, word, answer.statusCode(), answer.headers().firstValue("Location").orElse(""), said(answer));
        } catch (IOException gone) {
            return Act.unanswered(deed, person, claim, word);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }
}
