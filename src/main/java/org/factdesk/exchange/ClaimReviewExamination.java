package org.factdesk.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.factcheck.Examination;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Finding;
import org.factdesk.factcheck.Revision;
import org.factdesk.review.Round;
import org.factdesk.web.Newsroom;

/** Whether the mark-up that machines will get keeps the rules without which it is not used at all. */
@ApplicationScoped
class ClaimReviewExamination implements Examination {

    private final ClaimReviews claimReviews;
    private final ClaimReviewLinter linter;

    ClaimReviewExamination(ClaimReviews claimReviews, Newsroom newsroom) {
        this.claimReviews = claimReviews;
        this.linter = new ClaimReviewLinter(newsroom.address());
    }

    /** Before every claim has its verdict there is nothing to look at. */
    @Override
    public List<Finding> of(FactCheck check, Revision text) {
        List<Claim> claims = check.standingClaims();
        if (claims.isEmpty() || claims.stream().anyMatch(claim -> Round.ratingOf(claim).isEmpty())) {
            return List.of();
        }
        String link = "/desk/claims/%d/details#statement".formatted(claims.get(0).id);
        return linter.lintPage(claimReviews.of(check)).stream().filter(violation -> violation.level() == Violation.Level.REQUIRED)
                .map(violation -> new Finding(Finding.Rule.CLAIM_REVIEW, "rule " + violation.rule(),
                        "The mark-up for machines does not hold: %s.".formatted(violation.why()), link))
                .toList();
    }
}
