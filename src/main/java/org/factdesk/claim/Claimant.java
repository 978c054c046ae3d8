package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.regex.Pattern;

/** The person or organisation that is said to have made a claim. */
@Entity
public class Claimant extends PanacheEntityBase {

    public enum Kind {
        PERSON("Person"), ORGANIZATION("Organisation");

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

        /** What a name in a text most likely stands for, until an editor says otherwise. */
        static Kind likely(String name) {
            return name != null && BODIES.matcher(name).find() ? ORGANIZATION : PERSON;
        }

        /** A person, unless it says otherwise. */
        static Kind of(String name) {
            return ORGANIZATION.name().equals(name) ? ORGANIZATION : PERSON;
        }
    }

    private static final Pattern BODIES = Pattern.compile("\\b(ministry|department|government|cabinet|council|authority|agency|party|"
            + "parliament|senate|congress|commission|committee|court|police|army|navy|university|institute|bank|union|association|"
            + "federation|foundation|company|group|office|board|bureau|inc|ltd|corp|llc|plc|gmbh)\\b", Pattern.CASE_INSENSITIVE);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.PERSON;
    public String description;
    /** Or what else the claimant speaks for; for the desk alone. */
    public String party;
    public String wikidata;

    /** The one of this name, whatever its capitals, made where there is none yet; the database settles who is first. */
    public static Claimant named(String name, Kind kind) {
        getEntityManager().createNativeQuery("insert into claimant (name, kind) values (:name, :kind) on conflict do nothing")
                .setParameter("name", name)
                .setParameter("kind", (kind == null ? Kind.PERSON : kind).name())
                .executeUpdate();
        return Claimant.<Claimant>find("lower(name) = lower(?1)", name).firstResult();
    }
}
