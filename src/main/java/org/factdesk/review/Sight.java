package org.factdesk.review;

import org.factdesk.claim.Claim;
import org.factdesk.claim.Judging;
import org.factdesk.member.Member;

/**
 * What a member may see of a claim that is being judged. A reviewer judges blind: until every reviewer has logged, whoever could
 * still be one of them, or is, sees the claim and what was gathered, but neither the proposal nor the stance of a source, nor notes, nor
 * the text.
 */
public record Sight(Claim claim, Member member) {

    public boolean blind() {
        return new Judging(claim, member).isAhead();
    }
}
