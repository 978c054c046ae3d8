package org.factdesk.review;

import java.util.List;
import org.factdesk.article.Languages;

/** A scale in another language of the interface, as far as somebody has translated it. */
public record Translation(RatingScale scale, String language) {

    static List<Translation> of(RatingScale scale, List<String> languages) {
        return languages.stream().filter(language -> !language.equals(scale.language)).map(language -> new Translation(scale, language)).toList();
    }

    public String label() {
        return Languages.name(language);
    }

    public List<Rating> ratings() {
        return scale.ratings();
    }

    /** How many of its ratings have words of this language. */
    public long done() {
        return ratings().stream().filter(rating -> rating.isTranslated(language)).count();
    }

    public boolean complete() {
        return done() == ratings().size();
    }

    /** Words that stand in a scale that was judged with. */
    public boolean fixed(Rating rating) {
        return scale.isFixed() && rating.isTranslated(language);
    }

    /** Whether there is anything left to write. */
    public boolean open() {
        return !scale.isFixed() || !complete();
    }
}
