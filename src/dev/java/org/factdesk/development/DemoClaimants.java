package org.factdesk.development;

import java.util.Map;
import java.util.Set;
import org.factdesk.claim.Claimant;

/** Who the people of Veldmoor are that the demo newsroom checks. */
final class DemoClaimants {

    private static final Map<String, String> OFFICES = Map.of(
            "Agnes Rooke", "mayor of Veldmoor",
            "Dario Penn", "candidate for mayor of Veldmoor",
            "Tobias Fenn", "head of the water company Klarwasser",
            "Hanne Vogt", "spokeswoman of the consumer league",
            "Miriam Hale", "chair of the Saint Brigid clinic",
            "Estuary Whispers", "an account without a name");

    private static final Map<String, String> PARTIES = Map.of(
            "Agnes Rooke", "Veldmoor Together",
            "Dario Penn", "Coast Alliance");

    private static final Set<String> ORGANIZATIONS = Set.of("Interior ministry", "Klarwasser", "Estuary Whispers");

    private DemoClaimants() {
    }

    static void describe(Claimant claimant) {
        claimant.description = OFFICES.get(claimant.name);
        claimant.party = PARTIES.get(claimant.name);
        claimant.kind = ORGANIZATIONS.contains(claimant.name) ? Claimant.Kind.ORGANIZATION : Claimant.Kind.PERSON;
    }
}
