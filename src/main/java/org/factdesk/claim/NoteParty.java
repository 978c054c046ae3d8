package org.factdesk.claim;

import jakarta.persistence.LockModeType;
import java.util.Objects;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/**
 * Says whom the claimant of a claim speaks for, in all their claims. Only the desk and its assessors count by it, so it may be
 * said of somebody whom readers know already, wherever the claim stands.
 */
final class NoteParty {

    /** Somebody noted another one since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else noted another party meanwhile.");
        }
    }

    private NoteParty() {
    }

    /** @param seen what stood there when the form was opened, or null */
    static void of(Claim claim, String party, String seen, Member member) {
        require(claim, member);
        // other claims have the same claimant: whoever comes second waits here
        Claimant.getEntityManager().refresh(claim.claimant, LockModeType.PESSIMISTIC_WRITE);
        if (!Objects.equals(claim.claimant.party, seen)) {
            throw new Stale();
        }
        if (Objects.equals(claim.claimant.party, party)) {
            return;
        }
        claim.claimant.party = party;
        Event.by(member, Verb.PARTY_NOTED).onClaim(claim.id).saying(party == null ? "none" : party).record();
    }

    static void require(Claim claim, Member member) {
        if (!claim.belongsTo(member)) {
            throw Refusal.forbidden("The party of a claimant is noted by the fact-checker of the claim or an editor.");
        }
        if (claim.claimant == null) {
            throw Refusal.conflict("Nobody knows who made this claim: name the claimant first.");
        }
    }
}
