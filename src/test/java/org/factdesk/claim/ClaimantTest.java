package org.factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimantTest {

    @ParameterizedTest
    @ValueSource(strings = {"transport ministry", "The Harbour Party", "University of Skerra", "Tarnvik Ferries Ltd"})
    void bodies_are_proposed_as_organisations(String name) {
        assertThat(Claimant.Kind.likely(name)).isEqualTo(Claimant.Kind.ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ilka Sorens", "Tomas Vale", "Incana Partyka"})
    void people_are_proposed_as_people(String name) {
        assertThat(Claimant.Kind.likely(name)).isEqualTo(Claimant.Kind.PERSON);
    }

    @Test
    void nobody_is_no_organisation() {
        assertThat(Claimant.Kind.likely(null)).isEqualTo(Claimant.Kind.PERSON);
    }
}
