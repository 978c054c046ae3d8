package org.factdesk.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

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
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.PERSON;
    public String description;
    public String wikidata;

    /** The one of this name, whatever its capitals, made where there is none yet. */
    public static Claimant named(String name, Kind kind) {
        return Claimant.<Claimant>find("lower(name) = lower(?1)", name).firstResultOptional().orElseGet(() -> {
            Claimant claimant = new Claimant();
            claimant.name = name;
            claimant.kind = kind == null ? Kind.PERSON : kind;
            claimant.persist();
            return claimant;
        });
    }
}
