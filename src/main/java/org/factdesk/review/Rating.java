package org.factdesk.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;

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

    /** The scale that verdicts are logged with now, in its order. */
    public static List<Rating> current() {
        return list("scale.current = true order by position");
    }

    /** Of every scale there ever was: with one of these a text says how a claim was judged. */
    public static List<String> labels() {
        return Rating.<Rating>listAll().stream().map(rating -> rating.label).toList();
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
}
