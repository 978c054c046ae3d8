package org.factdesk.claim;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDayRule;
import org.factdesk.web.Refusal;

/** Changes what a claim says of itself: statement, claimant and appearance, together. */
final class ChangeClaim {

    private static final List<Status> SETTLED = List.of(Status.APPROVED, Status.PUBLISHED, Status.WITHDRAWN);

    /** Somebody changed it since the form was opened; nothing was stored. */
    static final class Stale extends RuntimeException {
        Stale() {
            super("Somebody else changed this claim meanwhile.");
        }
    }

    private ChangeClaim() {
    }

    static void to(DetailsForm form, Claim claim, Member member) {
        claim.requireChangeable(member);
        if (claim.version != form.base()) {
            throw new Stale();
        }
        claim.statement = Forms.typed(form.statement);
        claim.claimant = claimant(form, claim.claimant);
        describe(form, claim);
        // claimant and appearance are rows of their own: the claim's version tells of them too
        Claim.getEntityManager().lock(claim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        claim.changed(Verb.CLAIM_CHANGED, null, member);
    }

    private static Claimant claimant(DetailsForm form, Claimant before) {
        String name = Forms.typed(form.claimant);
        if (name == null) {
            return null;
        }
        Claimant.Kind kind = Claimant.Kind.valueOf(form.claimantKind);
        String description = Forms.typed(form.description);
        Claimant claimant = Claimant.named(name, kind);
        // another claimant that the desk knows keeps its own words, unless these were typed for it
        boolean typedForIt = before == null || claimant.equals(before) || !Objects.equals(description, before.description);
        boolean other = claimant.kind != kind || !Objects.equals(claimant.description, description);
        if (other && (typedForIt || claimant.description == null)) {
            requireNotWithReaders(claimant);
            claimant.kind = kind;
            claimant.description = description;
        }
        return claimant;
    }

    /** All claims of a claimant share what is said of them: once readers have it, no single claim's edit changes it. */
    private static void requireNotWithReaders(Claimant claimant) {
        if (Claim.count("claimant = ?1 and status in ?2", claimant, SETTLED) > 0) {
            throw Refusal.conflict("What is said of %s stands in a check that is public or about to be: it is not changed from here."
                    .formatted(claimant.name));
        }
    }

    private static void describe(DetailsForm form, Claim claim) {
        if (claim.appearance == null) {
            claim.appearance = new Appearance();
            claim.appearance.claim = claim;
            claim.appearance.persist();
        }
        claim.appearance.kind = Appearance.Kind.valueOf(form.kind);
        claim.appearance.place = Forms.typed(form.place);
        claim.appearance.url = Forms.typed(form.url);
        claim.appearance.madeOn = PastDayRule.read(form.madeOn);
        claim.appearance.timeCode = Forms.typed(form.timeCode);
    }
}
