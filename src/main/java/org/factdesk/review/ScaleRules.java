package org.factdesk.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.web.Forms;

/**
 * What a scale has to keep: every rating is told apart by its word and its icon, and the numbers are what ClaimReview takes for a
 * rating, at least 1 and higher where truer. Rows stand with the truest first.
 */
final class ScaleRules {

    static final int MOST = RatingLook.ICONS.size();
    static final int LONGEST_LABEL = 60;
    static final int LONGEST_DEFINITION = 300;

    private final List<TypedRating> rows;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private ScaleRules(List<TypedRating> rows) {
        this.rows = rows;
    }

    /** By field and the number of its row, such as {@code number-2}; in the order of the form. */
    static Map<String, String> problems(List<TypedRating> rows) {
        return new ScaleRules(rows).check();
    }

    private Map<String, String> check() {
        if (rows.size() > MOST) {
            problems.put("form", "A scale has at most %d ratings.".formatted(MOST));
        }
        Map<String, String> labels = new HashMap<>();
        Map<String, String> icons = new HashMap<>();
        TypedRating above = null;
        for (int i = 0; i < rows.size(); i++) {
            TypedRating row = rows.get(i);
            checkWords(row, i + 1, labels);
            checkNumber(row, i + 1, above);
            checkLook(row, i + 1, icons);
            above = row.hasValue() ? row : above;
        }
        if (rows.stream().filter(TypedRating::isNumbered).count() < 2) {
            problems.putIfAbsent(firstWithoutNumber(), "At least two ratings need a number.");
        }
        return problems;
    }

    private void checkWords(TypedRating row, int place, Map<String, String> labels) {
        String label = Forms.line(row.label());
        if (label == null) {
            problems.put("label-" + place, "Write the word of this rating.");
        } else if (label.length() > LONGEST_LABEL) {
            problems.put("label-" + place, "At most %d characters.".formatted(LONGEST_LABEL));
        } else if (labels.putIfAbsent(label.toLowerCase(), label) != null) {
            problems.put("label-" + place, "Another rating of this scale has this word already.");
        }
        String definition = Forms.line(row.definition());
        if (definition == null) {
            problems.put("definition-" + place, "Say what this rating means.");
        } else if (definition.length() > LONGEST_DEFINITION) {
            problems.put("definition-" + place, "At most %d characters.".formatted(LONGEST_DEFINITION));
        }
    }

    private void checkNumber(TypedRating row, int place, TypedRating above) {
        if (!row.isNumbered()) {
            return;
        }
        if (!row.hasValue()) {
            problems.put("number-" + place, "Write a whole number from 1 to 999, or nothing for a rating outside the order.");
        } else if (rows.subList(0, place - 1).stream().anyMatch(other -> other.hasValue() && other.value() == row.value())) {
            problems.put("number-" + place, "Another rating has this number already: each needs its own.");
        } else if (above != null && row.value() > above.value()) {
            problems.put("number-" + place, "Higher is truer, and the truest stands first: this has to be lower than %d.".formatted(above.value()));
        }
    }

    private void checkLook(TypedRating row, int place, Map<String, String> icons) {
        if (!RatingLook.isColour(row.colour())) {
            problems.put("colour-" + place, "Choose one of the colours.");
        }
        if (!RatingLook.isIcon(row.icon())) {
            problems.put("icon-" + place, "Choose one of the icons.");
        } else if (icons.putIfAbsent(row.icon(), row.icon()) != null) {
            problems.put("icon-" + place, "Another rating has this icon already: colour alone tells nobody which is which.");
        }
    }

    private String firstWithoutNumber() {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isNumbered()) {
                return "number-" + (i + 1);
            }
        }
        return "form";
    }
}
