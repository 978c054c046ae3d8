package org.factdesk.exchange;

import static org.factdesk.exchange.Violation.recommended;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule 5: what is said of the claim itself. Everything in it may be left out, nothing may be guessed. */
final class ItemReviewedRules {

    private static final int RULE = 5;
    private static final Set<String> CLAIMANTS = Set.of("Person", "Organization");

    private ItemReviewedRules() {
    }

    static List<Violation> lint(JsonNode review) {
        JsonNode claim = review.path("itemReviewed");
        List<Violation> found = new ArrayList<>();
        if (!claim.path("@type").asText().equals("Claim")) {
            found.add(recommended(RULE, "itemReviewed is a Claim"));
            return found;
        }
        claimant(claim.path("author"), found);
        date(claim.path("datePublished"), review.path("datePublished"), found);
        appearance(claim.path("appearance"), found);
        appearance(claim.path("firstAppearance"), found);
        return found;
    }

    private static void claimant(JsonNode claimant, List<Violation> found) {
        if (claimant.isMissingNode()) {
            return;
        }
        if (!CLAIMANTS.contains(claimant.path("@type").asText()) || !Json.isText(claimant.path("name"))) {
            found.add(recommended(RULE, "The claim's author is a Person or an Organization with a name, or left out"));
        }
        if (claimant.has("sameAs") && !Json.isAddress(claimant.path("sameAs"))) {
            found.add(recommended(RULE, "sameAs of the claim's author is an absolute web address"));
        }
    }

    private static void date(JsonNode made, JsonNode checked, List<Violation> found) {
        if (made.isMissingNode()) {
            return;
        }
        Optional<LocalDate> day = Json.day(made);
        if (day.isEmpty()) {
            found.add(recommended(RULE, "The claim's datePublished is a date of ISO 8601, or left out"));
            return;
        }
        // a day of room: the two may be told in different time zones
        if (Json.day(checked).filter(published -> day.get().isAfter(published.plusDays(1))).isPresent()) {
            found.add(recommended(RULE, "A claim is made before it is checked"));
        }
    }

    private static void appearance(JsonNode appearance, List<Violation> found) {
        if (!appearance.isMissingNode() && !Json.isAddress(appearance.path("url"))) {
            found.add(recommended(RULE, "An appearance is a CreativeWork with an absolute url"));
        }
    }
}
