package org.factdesk.claim;

import org.factdesk.article.Candidate;

/**
 * A stretch of an article that is, or may become, a claim.
 *
 * @param anchor id on the page
 * @param rank of the suggestion, null for a claim made by hand
 * @param look its classes
 */
record Mark(int start, int end, String anchor, Integer rank, String look) {

    static Mark of(Candidate candidate) {
        String look = switch (candidate.state) {
            case OPEN -> "strength-" + candidate.strength();
            case ACCEPTED -> "is-accepted";
            case DISMISSED, CLOSED -> "is-dismissed";
        };
        return new Mark(candidate.startOffset, candidate.endOffset, "mark-" + candidate.rank, candidate.rank, look);
    }

    static Mark of(Claim madeByHand) {
        return new Mark(madeByHand.startOffset, madeByHand.endOffset, "claim-" + madeByHand.id, null, "is-accepted");
    }

    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }

    int length() {
        return end - start;
    }
}
