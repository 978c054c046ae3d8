package org.factdesk.factcheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.factdesk.claim.Claim;
import org.factdesk.review.Evidence;

/** What a fact-check rests on: the public sources as {@code [n]} of its text counts them, and those known to the desk only. */
public record Sources(List<Source> numbered, List<Evidence> deskOnly) {

    public record Source(int number, Evidence evidence) {
    }

    /** Claim by claim in the order of the check, each in the order in which it was gathered. */
    public static Sources of(FactCheck check) {
        return of(check, evidence -> true);
    }

    /** As readers of a text have them, or had them while it was live: what was gathered since is the desk's alone. */
    public static Sources ofReaders(FactCheck check, Revision text) {
        Instant until = text.id.equals(check.liveRevision.id) ? Instant.MAX : Correction.liveSince(text);
        return of(check, evidence -> evidence.releasedBy(until));
    }

    /** From this moment on readers have what the text rests on. */
    static void release(FactCheck check, Instant at) {
        check.standingClaims().forEach(claim -> Evidence.release(claim, at));
    }

    private static Sources of(FactCheck check, Predicate<Evidence> known) {
        List<Source> numbered = new ArrayList<>();
        List<Evidence> deskOnly = new ArrayList<>();
        for (Claim claim : check.standingClaims()) {
            for (Evidence evidence : Evidence.of(claim).stream().filter(known).toList()) {
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
