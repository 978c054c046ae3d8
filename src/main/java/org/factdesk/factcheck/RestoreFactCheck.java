package org.factdesk.factcheck;

import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** Gives readers a withdrawn check back as it was. Its page keeps both: that it was withdrawn and why it is there again. */
public final class RestoreFactCheck {

    private RestoreFactCheck() {
    }

    public static void restore(FactCheck check, String note, Member editor) {
        require(check, editor);
        Correction.restored(check, note, check.claims.get(0).withdrawnBy, editor).persist();
        check.standingClaims().forEach(claim -> {
            claim.move(Transition.RESTORE, editor, null, note);
            claim.withdrawnBy = null;
        });
        check.withdrawnAt = null;
        check.withdrawalNote = null;
    }

    static void require(FactCheck check, Member editor) {
        check.standingClaims().forEach(claim -> claim.check(Transition.RESTORE, editor));
        if (!check.isWithdrawn()) {
            throw Refusal.conflict("Only a withdrawn fact-check is restored.");
        }
    }
}
