package org.factdesk.review;

import jakarta.persistence.Embeddable;

/** What a rating is called in one language, and what it means. */
@Embeddable
public record RatingWording(String label, String definition) {
}
