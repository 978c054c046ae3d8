package org.factdesk.exchange;

import static org.factdesk.exchange.Violation.recommended;
import static org.factdesk.exchange.Violation.required;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which rules of ClaimReview a piece of mark-up breaks, by the definition of <a href="https://schema.org/ClaimReview">
 * schema.org</a> and by what search engines ask of fact-checks. The rules by number: 1 claimReviewed, 2 the verdict as a
 * word, 3 url, 4 author of the review, 5 itemReviewed, 6 the verdict as a number, 7 datePublished, 8 several on one page.
 */
public final class ClaimReviewLinter {

    private static final int SHORT_CLAIM = 75;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>|&(?:[a-zA-Z]{2,8}|#\\d{1,6});");
    private static final Set<String> AUTHORS = Set.of("Person", "Organization");

    private final String publisherHost;

    /** @param publisherAddress absolute address of the publisher's site; reviews stand on its host or on one below it */
    public ClaimReviewLinter(String publisherAddress) {
        publisherHost = URI.create(publisherAddress).getHost();
    }

    /** All reviews of one page together. An empty list: nothing to object to. */
    public List<Violation> lintPage(List<? extends JsonNode> reviews) {
        List<Violation> found = new ArrayList<>();
        reviews.forEach(review -> found.addAll(lint(review)));
        Set<String> urls = new HashSet<>();
        for (JsonNode review : reviews) {
            String url = review.path("url").asText();
            if (!urls.add(url)) {
                found.add(required(8, "Two reviews of the page have the same url"));
            }
            if (reviews.size() > 1 && !url.contains("#")) {
                found.add(required(8, "With several reviews on a page, each url has a fragment of its own"));
            }
        }
        Set<String> pages = new HashSet<>();
        urls.forEach(url -> pages.add(url.replaceFirst("#.*", "")));
        if (pages.size() > 1) {
            found.add(required(8, "The reviews of a page name different pages"));
        }
        return found;
    }

    /** One review by itself. */
    public List<Violation> lint(JsonNode review) {
        List<Violation> found = new ArrayList<>();
        if (!review.path("@type").asText().equals("ClaimReview")) {
            found.add(required(1, "@type is ClaimReview"));
        }
        claimReviewed(review, found);
        verdict(review.path("reviewRating"), found);
        url(review.path("url"), found);
        author(review.path("author"), found);
        date(review, found);
        found.addAll(ItemReviewedRules.lint(review));
        return found;
    }

    private void claimReviewed(JsonNode review, List<Violation> found) {
        JsonNode claim = review.path("claimReviewed");
        if (!Json.isText(claim)) {
            found.add(required(1, "claimReviewed is a text"));
            return;
        }
        String verdict = review.path("reviewRating").path("alternateName").asText();
        if (!verdict.isEmpty() && claim.asText().toLowerCase().startsWith(verdict.toLowerCase() + ":")) {
            found.add(required(1, "claimReviewed does not name the verdict"));
        }
        if (MARKUP.matcher(claim.asText()).find()) {
            found.add(required(1, "claimReviewed holds no HTML"));
        }
        if (claim.asText().length() > SHORT_CLAIM) {
            found.add(recommended(1, "claimReviewed has at most %d characters".formatted(SHORT_CLAIM)));
        }
    }

    private void verdict(JsonNode rating, List<Violation> found) {
        if (!rating.path("@type").asText().equals("Rating") || !Json.isText(rating.path("alternateName"))) {
            found.add(required(2, "reviewRating is a Rating with an alternateName"));
        }
        JsonNode value = rating.path("ratingValue");
        JsonNode best = rating.path("bestRating");
        JsonNode worst = rating.path("worstRating");
        if (value.isMissingNode() && best.isMissingNode() && worst.isMissingNode()) {
            return;
        }
        if (!value.isNumber() || !best.isNumber() || !worst.isNumber()) {
            found.add(recommended(6, "ratingValue, bestRating and worstRating are numbers and come together or not at all"));
            return;
        }
        if (worst.asDouble() < 1 || best.asDouble() <= worst.asDouble()) {
            found.add(recommended(6, "worstRating is at least 1 and bestRating more than that"));
        }
        if (value.asDouble() < worst.asDouble() || value.asDouble() > best.asDouble()) {
            found.add(recommended(6, "ratingValue lies between worstRating and bestRating"));
        }
    }

    private void url(JsonNode url, List<Violation> found) {
        if (!Json.isAddress(url)) {
            found.add(required(3, "url is an absolute web address"));
            return;
        }
        String host = URI.create(url.asText()).getHost();
        if (!host.equals(publisherHost) && !host.endsWith("." + publisherHost)) {
            found.add(required(3, "url is on the publisher's own domain"));
        }
    }

    private void author(JsonNode author, List<Violation> found) {
        boolean known = Json.isText(author.path("name")) || Json.isAddress(author.path("url"));
        if (!AUTHORS.contains(author.path("@type").asText()) || !known) {
            found.add(recommended(4, "author is a Person or an Organization with a name or a url"));
        }
    }

    private void date(JsonNode review, List<Violation> found) {
        if (Json.day(review.path("datePublished")).isEmpty()) {
            found.add(recommended(7, "datePublished is a date of ISO 8601"));
        }
    }
}
