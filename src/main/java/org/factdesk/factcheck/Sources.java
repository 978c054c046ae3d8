package org.factdesk.factcheck;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Evidence;

/** What a fact-check rests on: the public sources as {@code [n]} of its text counts them, and those known to the desk only. */
public record Sources(List<Source> numbered, List<Evidence> deskOnly) {

    public record Source(int number, Evidence evidence) {
    }

    /** Claim by claim in the order of the check, each in the order in which it was gathered. */
    public static Sources of(FactCheck check) {
        List<Source> numbered = new ArrayList<>();
        List<Evidence> deskOnly = new ArrayList<>();
        for (Claim claim : check.standingClaims()) {
            for (Evidence evidence : Evidence.of(claim)) {
                if (evidence.neverPublic) {
                    deskOnly.add(evidence);
                } else {
                    numbered.add(new Source(numbered.size() + 1, evidence));
                }
            }
        }
        return new Sources(numbered, deskOnly);
    }
}
