package org.factdesk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.factdesk.claim.Appearance;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Claimant;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Times;

/**
 * A published check for machines: one ClaimReview (<a href="https://schema.org/ClaimReview">schema.org</a>) for each of its
 * claims. What is unknown is left out; nothing is guessed.
 */
@ApplicationScoped
public class ClaimReviews {

    private static final Map<String, String> ESCAPES = Map.of("<", "\\u003c", ">", "\\u003e", "&", "\\u0026",
            "\u2028", "\\u2028", "\u2029", "\\u2029");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Newsroom newsroom;
    private final ObjectMapper json;

    ClaimReviews(Newsroom newsroom, ObjectMapper json) {
        this.newsroom = newsroom;
        this.json = json;
    }

    /** In the order of the claims on the page; with several, each has the fragment of its own part of the page. */
    public List<ObjectNode> of(FactCheck check) {
        List<Claim> claims = check.standingClaims();
        String page = newsroom.address() + "/checks/" + check.slug;
        return IntStream.range(0, claims.size())
                .mapToObj(i -> review(check, claims.get(i), claims.size() == 1 ? page : page + "#claim-" + (i + 1))).toList();
    }

    /**
     * JSON of one object, or of an array where there are several claims. No character in it can end a script element or
     * begin a comment, so that it may stand in a page as it is.
     */
    public String text(FactCheck check) {
        List<ObjectNode> reviews = of(check);
        JsonNode whole = reviews.size() == 1 ? reviews.get(0) : new ArrayNode(NODES).addAll(reviews);
        try {
            String text = json.writeValueAsString(whole);
            for (Map.Entry<String, String> escape : ESCAPES.entrySet()) {
                text = text.replace(escape.getKey(), escape.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode review(FactCheck check, Claim claim, String url) {
        ObjectNode review = node("ClaimReview");
        review.put("@context", "https://schema.org");
        review.put("url", url);
        review.put("claimReviewed", claim.statement);
        review.put("datePublished", Times.stamp(check.publishedAt));
        review.put("inLanguage", newsroom.language());
        review.set("author", node("Organization").put("name", newsroom.name()).put("url", newsroom.address() + "/"));
        review.set("reviewRating", rating(Round.ratingOf(claim).orElseThrow()));
        ObjectNode reviewed = itemReviewed(claim);
        if (reviewed.size() > 1) {
            review.set("itemReviewed", reviewed);
        }
        return review;
    }

    /** A number says something only against the ends of its scale; a rating outside the order has its word alone. */
    private ObjectNode rating(Rating rating) {
        ObjectNode node = node("Rating").put("alternateName", rating.labelIn(newsroom.language()));
        if (rating.numericValue != null) {
            node.put("ratingValue", rating.numericValue).put("bestRating", rating.best()).put("worstRating", rating.worst());
        }
        return node;
    }

    private static ObjectNode itemReviewed(Claim claim) {
        ObjectNode node = node("Claim");
        if (claim.claimant != null) {
            node.set("author", author(claim.claimant));
        }
        Appearance appearance = claim.appearance;
        if (appearance != null && appearance.madeOn != null) {
            node.put("datePublished", appearance.madeOn.toString());
        }
        if (appearance != null && appearance.webUrl() != null) {
            node.set("appearance", node("CreativeWork").put("url", appearance.webUrl()));
        }
        return node;
    }

    private static ObjectNode author(Claimant claimant) {
        ObjectNode node = node(claimant.kind == Claimant.Kind.PERSON ? "Person" : "Organization").put("name", claimant.name);
        if (claimant.wikidata != null) {
            node.put("sameAs", "https://www.wikidata.org/wiki/" + claimant.wikidata);
        }
        return node;
    }

    private static ObjectNode node(String type) {
        return NODES.objectNode().put("@type", type);
    }
}
