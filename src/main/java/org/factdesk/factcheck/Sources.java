package org.factdesk.factcheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Evidence;

/**
 * What a fact-check rests on, as readers count it. A text cites evidence by the number that the desk gave it, which never
 * comes to mean another source: {@code [^3]}, or with the claim's own number {@code [^12.3]} where the check has several.
 */
public record Sources(List<Source> numbered) {

    /** @param key how a text cites it; {@code number} is its place in the list that readers get */
    public record Source(int number, String key, Evidence evidence) {

        /** Readers see that the others are there, and nothing else of them. */
        public boolean isPublic() {
            return !evidence.neverPublic;
        }

        private boolean isCitedBy(String cited) {
            return cited.equals(key) || cited.equals(longKey(evidence));
        }

        private static String longKey(Evidence evidence) {
            return evidence.claim.id + "." + evidence.number;
        }
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

    private static Sources of(FactCheck check, Predicate<Evidence> known) {
        List<Source> numbered = new ArrayList<>();
        List<Claim> claims = check.standingClaims();
        for (Claim claim : claims) {
            for (Evidence evidence : Evidence.of(claim).stream().filter(known).toList()) {
                String key = claims.size() == 1 ? String.valueOf(evidence.number) : Source.longKey(evidence);
                numbered.add(new Source(numbered.size() + 1, key, evidence));
            }
        }
        return new Sources(numbered);
    }

    /** @param key what stands between {@code [^} and {@code ]} */
    Optional<Source> citedBy(String key) {
        return numbered.stream().filter(source -> source.isCitedBy(key)).findFirst();
    }
}
