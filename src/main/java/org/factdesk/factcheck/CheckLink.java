package org.factdesk.factcheck;

import java.util.List;
import java.util.stream.Stream;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Evidence;
import org.factdesk.evidence.Gathered;
import org.factdesk.evidence.LinkLook;
import org.factdesk.evidence.LinkState;

/**
 * An address that a fact-check rests on, or where its claim was made, as it was last found.
 *
 * @param name what of the fact-check it is
 * @param link to where it is mended
 * @param kept whether a copy of it stays
 */
public record CheckLink(String name, String link, LinkLook look, boolean kept) {

    /** Those that were looked at, claim by claim. */
    static List<CheckLink> of(FactCheck check) {
        return check.standingClaims().stream().flatMap(claim -> Stream.concat(
                Gathered.of(claim).stream().filter(gathered -> gathered.look() != null).map(CheckLink::to),
                Stream.ofNullable(claim.appearance).flatMap(appearance -> LinkLook.newest(appearance).stream()).map(look -> to(claim, look)))).toList();
    }

    public boolean isAlive() {
        return look.state == LinkState.ALIVE;
    }

    boolean isGone() {
        return look.state == LinkState.GONE;
    }

    private static CheckLink to(Gathered gathered) {
        Evidence evidence = gathered.evidence();
        return new CheckLink("Evidence %d of claim %d".formatted(evidence.number, evidence.claim.id),
                "/desk/claims/%d#evidence-%d".formatted(evidence.claim.id, evidence.number), gathered.look(), gathered.keeping().stays());
    }

    private static CheckLink to(Claim claim, LinkLook look) {
        return new CheckLink("Where claim %d was made".formatted(claim.id), "/desk/claims/%d/details#url".formatted(claim.id), look, false);
    }
}
