package org.factdesk.claim;

import org.factdesk.member.Member;

/** Told within the transaction: a claim went from one status to the one it has now. Rooms above may have to follow. */
public record ClaimMoved(Claim claim, Status from, Member member) {
}
