package org.factdesk.factcheck;

import jakarta.persistence.LockModeType;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;

/**
 * Opens the verdict on a published claim anew. Readers keep the page and are told that it is under review; a change of the text
 * that was proposed is given up, since the text changes with the verdict now.
 */
public final class JudgeAgain {

    private JudgeAgain() {
    }

    public static void judge(Claim claim, String why, Member editor) {
        claim.check(Transition.REJUDGE, editor);
        FactCheck.covering(claim).flatMap(Correction::pendingOf).ifPresent(correction -> correction.drop(editor));
        claim.move(Transition.REJUDGE, editor, null, why);
        claim.dueOn = null;
    }

    /** The fact-check is waited for before the claim, as by every verb that changes both. */
    static Claim toChange(long claimId) {
        FactCheck.find("select f from FactCheck f join f.claims c where c.id = ?1", claimId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        return Claim.toChange(claimId);
    }
}
