package org.factdesk.factcheck;

import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;
import org.factdesk.web.Refusal;

/** The fact-checker's work is done: evidence, a complete draft and a proposed verdict go to the reviewer. */
public final class SubmitForReview {

    private SubmitForReview() {
    }

    public static Round of(Claim claim, Rating proposed, String rationale, Member factChecker) {
        claim.check(Transition.SUBMIT, factChecker);
        boolean written = FactCheck.covering(claim).flatMap(FactCheck::latest).map(Revision::text).filter(Text::complete).isPresent();
        if (!written) {
            throw Refusal.conflict("Submitting needs a draft with headline, summary and body.");
        }
        return Round.submit(claim, proposed, rationale, factChecker);
    }
}
