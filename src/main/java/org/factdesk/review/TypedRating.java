package org.factdesk.review;

import org.factdesk.web.Forms;

/**
 * A row of the form that edits a scale: one rating as it is typed.
 *
 * @param origin the rating of the version before that the row began as, by its number; empty for a new one
 */
public record TypedRating(String label, String definition, String number, String colour, String icon, String origin) {

    static final TypedRating EMPTY = new TypedRating("", "", "", "grey", "", "");

    private static final String WHOLE_NUMBER = "[1-9]\\d{0,2}";

    static TypedRating of(Rating rating) {
        return new TypedRating(rating.label, rating.definition, rating.numericValue == null ? "" : rating.numericValue.toString(),
                rating.colour, rating.icon, rating.id.toString());
    }

    boolean isNumbered() {
        return Forms.typed(number) != null;
    }

    /** Whether {@link #value} can be read. */
    boolean hasValue() {
        return isNumbered() && Forms.typed(number).matches(WHOLE_NUMBER);
    }

    int value() {
        return Integer.parseInt(Forms.typed(number));
    }

    /** As it would be; of a row that is not filled in yet as much as there is. */
    Rating rating(RatingScale scale, int position) {
        Rating rating = new Rating();
        rating.scale = scale;
        rating.position = position;
        rating.label = line(label);
        rating.definition = line(definition);
        rating.numericValue = hasValue() ? value() : null;
        rating.colour = RatingLook.isColour(colour) ? colour : "grey";
        rating.icon = RatingLook.isIcon(icon) ? icon : "";
        return rating;
    }

    private static String line(String typed) {
        String line = Forms.line(typed);
        return line == null ? "" : line.replaceAll("\\s+", " ");
    }
}
