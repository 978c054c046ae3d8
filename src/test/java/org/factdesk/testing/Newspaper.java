package org.factdesk.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Articles of our own invention, each with words of its own so that no test meets another's. */
public final class Newspaper {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Newspaper() {
    }

    /** Four sentences in two paragraphs: a quotation with a figure by a named person, reported speech, a plain figure. */
    public static String article() {
        int number = 7000 + NEXT.incrementAndGet();
        return """
                “The port of Tarnvik handled %d ships last year, twice as many as in 2019,” said Ilka Sorens, the transport minister. \
                She spoke at the opening of pier %d.

                The ministry of transport said that ferry fares had fallen by %d percent since 2020. \
                Tarnvik spent %d million euros on its harbour in 2024."""
                .formatted(number, number, number % 90 + 1, number);
    }

    /** Brings an article in as the editor would, and returns its number. */
    public static long bringIn(Map<String, ?> fields) {
        String location = Desk.as(Person.EDITOR).post("/desk/articles", fields).statusCode(303).extract().header("Location");
        return Long.parseLong(location.replaceAll(".*/desk/articles/(\\d+)$", "$1"));
    }

    /** A web page that states everything about its article. */
    public static String page(String url, String body) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Ferries | Tarnvik Gazette</title>
                <link rel="canonical" href="%s">
                <meta property="og:title" content="Record summer for ferries"><meta property="og:site_name" content="Tarnvik Gazette">
                <meta name="author" content="Ole Brandvik"><meta property="article:published_time" content="2026-03-04T08:00:00Z">
                </head><body><nav>Home Sport Weather</nav><article><h1>Record summer for ferries</h1>%s</article></body></html>"""
                .formatted(url, body.lines().filter(line -> !line.isBlank()).map("<p>%s</p>"::formatted)
                        .collect(Collectors.joining()));
    }
}
