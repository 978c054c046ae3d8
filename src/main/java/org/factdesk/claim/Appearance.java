package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.factdesk.article.WebLinkRule;

/** Where and when the claim was made, as far as it is known. */
@Entity
public class Appearance extends PanacheEntityBase {

    public enum Kind {
        ARTICLE("Article"), POST("Post"), VIDEO("Video"), PICTURE("Picture"), SPEECH("Speech"), INTERVIEW("Interview"), OTHER("Other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String value() {
            return name();
        }

        static Optional<Kind> named(String name) {
            return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
        }
    }

    /** For {@code @Pattern}: {@code [h:]mm:ss}, or nothing. */
    static final String TIME_CODE = "\\s*+(?:(?:[0-9]{1,2}:)?[0-5]?[0-9]:[0-5][0-9])?\\s*+";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @OneToOne(fetch = FetchType.LAZY)
    public Claim claim;
    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.OTHER;
    public String url;
    public String place;
    public LocalDate madeOn;
    /** In a video, {@code [h:]mm:ss}. */
    public String timeCode;

    /** Its address, if readers and machines can follow it. */
    public String webUrl() {
        return WebLinkRule.isLink(url) ? url : null;
    }
}
