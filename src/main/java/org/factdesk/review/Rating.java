package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.web.Slug;

/** One word of a rating scale, with what it means. */
@Entity
public class Rating extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    public RatingScale scale;
    public String slug;
    public String label;
    public String definition;
    public int position;
    /** Higher is truer; none for a rating outside the order. */
    public Integer numericValue;
    /** A colour of the palette in tokens.css. */
    public String colour;
    /** A shape of the ratingIcon tag. */
    public String icon;
    /** By language; the scale's own is not among them. */
    @ElementCollection
    @CollectionTable(name = "rating_translation", joinColumns = @JoinColumn(name = "rating_id"))
    @MapKeyColumn(name = "language")
    public Map<String, RatingWording> translations = new HashMap<>();

    /** The scale that verdicts are logged with now, in its order. */
    public static List<Rating> current() {
        return list("scale.current = true order by position");
    }

    /** Of whichever scale, by its number as a form sends it. */
    static Optional<Rating> known(String id) {
        return id != null && id.matches("\\d{1,18}") ? findByIdOptional(Long.parseLong(id)) : Optional.empty();
    }

    public static Optional<Rating> bySlug(String slug) {
        return slug.matches("[a-z0-9-]{1,120}") ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** Of the same scale, so that a value can be read against its ends. */
    public int best() {
        return Rating.<Rating>list("scale = ?1 and numericValue is not null order by numericValue desc", scale).get(0).numericValue;
    }

    public int worst() {
        return Rating.<Rating>list("scale = ?1 and numericValue is not null order by numericValue", scale).get(0).numericValue;
    }

    /** In the language of a page; where nobody translated it, in the scale's own. */
    public String labelIn(String language) {
        return wording(language).label();
    }

    public String definitionIn(String language) {
        return wording(language).definition();
    }

    private RatingWording wording(String language) {
        RatingWording translated = scale.language.equals(language) ? null : translations.get(language);
        return translated == null ? new RatingWording(label, definition) : translated;
    }

    public boolean isTranslated(String language) {
        return translations.containsKey(language);
    }

    void translate(String language, RatingWording wording) {
        if (scale.isFixed() && isTranslated(language)) {
            return;
        }
        if (wording == null) {
            translations.remove(language);
        } else {
            translations.put(language, wording);
        }
    }

    /** The same rating as those see it who read another language. Not stored. */
    Rating worded(RatingWording wording, String language) {
        Rating rating = new Rating();
        rating.scale = RatingScale.draft(language);
        rating.label = wording == null ? label : wording.label();
        rating.definition = wording == null ? definition : wording.definition();
        rating.colour = colour;
        rating.icon = icon;
        return rating;
    }

    boolean saysTheSame(Rating other) {
        return label.equals(other.label) && definition.equals(other.definition);
    }

    /** Its address is its own for good: where an earlier version of the scale has the same word, it gets a number. */
    void store() {
        String word = Slug.of(label);
        String first = word.isEmpty() ? "rating" : word;
        slug = Stream.concat(Stream.of(first), IntStream.iterate(2, n -> n + 1).mapToObj(n -> first + "-" + n))
                .filter(free -> bySlug(free).isEmpty()).findFirst().orElseThrow();
        persist();
    }
}
