package org.factdesk.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factdesk.claim.Appearance;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Reply;
import org.factdesk.claim.Status;
import org.factdesk.evidence.Evidence;
import org.factdesk.web.Newsroom;

/** Who said it, where and when, what the verdict rests on, who was asked, and whether two people stand for it. */
@ApplicationScoped
class ClaimExamination implements Examination {

    private static final Set<Status> JUDGED = Set.of(Status.AGREED, Status.APPROVED, Status.PUBLISHED, Status.WITHDRAWN);
    private static final int INDEPENDENT = 2;

    private final Newsroom newsroom;

    ClaimExamination(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public List<Finding> of(FactCheck check, Revision text) {
        List<Finding> found = new ArrayList<>();
        for (Claim claim : check.standingClaims()) {
            origin(claim, found);
            sources(claim, found);
            replies(claim, found);
            if (!JUDGED.contains(claim.stage())) {
                found.add(finding(Finding.Rule.NO_VERDICT, claim, "", "Claim %d has no verdict that two people stand for.", claim.id));
            }
        }
        return found;
    }

    private static void origin(Claim claim, List<Finding> found) {
        Appearance appearance = claim.appearance;
        if (claim.claimant == null) {
            found.add(finding(Finding.Rule.NO_CLAIMANT, claim, "/details#claimant", "Nobody is named who made claim %d.", claim.id));
        }
        if (appearance == null || appearance.madeOn == null) {
            found.add(finding(Finding.Rule.NO_DATE, claim, "/details#madeOn", "The day on which claim %d was made is not known.", claim.id));
        }
        if (appearance == null || appearance.webUrl() == null) {
            found.add(finding(Finding.Rule.NO_APPEARANCE, claim, "/details#url", "There is no address where claim %d can be seen.", claim.id));
        }
    }

    private static void sources(Claim claim, List<Finding> found) {
        List<Evidence> evidence = Evidence.of(claim);
        if (evidence.isEmpty()) {
            found.add(finding(Finding.Rule.NO_EVIDENCE, claim, "", "Nothing was gathered on claim %d.", claim.id));
        } else if (evidence.stream().map(ClaimExamination::house).distinct().count() < INDEPENDENT) {
            found.add(finding(Finding.Rule.ONE_SOURCE, claim, "", "Claim %d rests on one independent source.", claim.id));
        }
    }

    /** Pieces of evidence from the same house are one source. */
    private static String house(Evidence evidence) {
        if (evidence.publisher != null) {
            return evidence.publisher.toLowerCase(Locale.ROOT);
        }
        return evidence.webUrl() == null ? "evidence " + evidence.number : URI.create(evidence.webUrl()).getHost();
    }

    private void replies(Claim claim, List<Finding> found) {
        List<Reply> replies = Reply.of(claim);
        if (replies.isEmpty()) {
            found.add(finding(Finding.Rule.NO_REPLY, claim, "/replies",
                    "Claim %d does not say whom the desk asked for a reply, or why not.", claim.id));
        }
        LocalDate today = LocalDate.now(newsroom.zone());
        replies.stream().filter(reply -> reply.isPending(today)).findFirst().ifPresent(reply -> found.add(finding(Finding.Rule.REPLY_PENDING,
                claim, "#reply-" + reply.number, "On claim %d %s may still answer.", claim.id, reply.asked)));
    }

    /** @param field where it is mended, after the claim's address */
    private static Finding finding(Finding.Rule rule, Claim claim, String field, String words, Object... named) {
        return new Finding(rule, "claim " + claim.id, words.formatted(named), "/desk/claims/" + claim.id + field);
    }
}
