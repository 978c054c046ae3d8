package org.factdesk.factcheck;

import java.time.Instant;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.review.Round;
import org.factdesk.web.Refusal;

/** Takes a published check back, and gives up what is judged again of it. Its page stays and says so, with a public note, and says nothing else. */
public final class WithdrawFactCheck {

    private WithdrawFactCheck() {
    }

    public static void withdraw(FactCheck check, String note, Member editor) {
        require(check, editor);
        check.judgedClaims().forEach(claim -> Round.giveUp(claim, note, editor));
        check.standingClaims().forEach(claim -> {
            claim.move(Transition.WITHDRAW, editor, null, note);
            claim.withdrawnBy = editor;
        });
        check.withdrawnAt = Instant.now();
        check.withdrawalNote = note;
        Correction.pendingOf(check).ifPresent(correction -> correction.drop(editor));
    }

    static void require(FactCheck check, Member editor) {
        check.standingClaims().forEach(claim -> claim.check(claim.isJudgedAgain() ? Transition.KEEP_VERDICT : Transition.WITHDRAW, editor));
        if (!check.isLive()) {
            throw Refusal.conflict("Only a published fact-check is withdrawn, and only once.");
        }
    }
}
