package org.factdesk.factcheck;

import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;
import org.factdesk.web.Refusal;

/** Gives readers the verdict that a new round came to, with the text that goes with it and a public note, and keeps the old one in sight. */
public final class ChangeVerdict {

    private ChangeVerdict() {
    }

    /** @param number the revision that the editor had before them; another one meanwhile is refused */
    public static void publish(FactCheck check, int number, Cause cause, String note, Member editor) {
        Revision passed = require(check, editor);
        check.requireRead(number);
        Correction correction = Correction.turned(check, cause, note, passed);
        correction.persist();
        for (Claim claim : check.judgedClaims()) {
            Rating before = Round.ratingOf(claim).orElseThrow();
            Round.publish(claim, correction.passedAt);
            new ChangedVerdict(correction, claim, before, Round.ratingOf(claim).orElseThrow()).persist();
            claim.move(Transition.CHANGE_VERDICT, editor, null, note);
        }
    }

    static Revision require(FactCheck check, Member editor) {
        if (!check.isLive()) {
            throw Refusal.conflict("Only what is public has a verdict that readers know.");
        }
        return PublishFactCheck.require(check, editor);
    }
}
