package org.factdesk.factcheck;

import java.util.List;
import java.util.Set;
import org.factdesk.audit.Event;
import org.factdesk.audit.HistoryLine;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;
import org.factdesk.review.Sight;

/** What happened to a claim or a fact-check, as far as the one who reads may know it. */
final class History {

    /** Who does what for whom; it says nothing of any verdict. */
    private static final Set<Verb> HARMLESS = Set.of(Verb.CLAIM_ASSIGNED, Verb.REVIEWER_REPLACED, Verb.CLAIM_HANDED_OVER, Verb.CLAIM_MARKED_DUPLICATE,
            Verb.EVIDENCE_ADDED, Verb.EVIDENCE_CHANGED, Verb.EVIDENCE_REMOVED);

    private History() {
    }

    static List<HistoryLine> of(Claim claim, Member reader) {
        boolean blind = new Sight(claim, reader).blind();
        Long check = FactCheck.covering(claim).map(one -> one.id).orElse(null);
        return Event.ofClaim(claim.id, check).stream().map(event -> blind && !reader.equals(event.member) ? blind(event) : HistoryLine.of(event))
                .toList();
    }

    /** Of a fact-check and its claims, for somebody who may read the text. */
    static List<HistoryLine> of(FactCheck check) {
        List<Long> claims = check.claims.stream().map(claim -> claim.id).toList();
        return Event.ofFactCheck(check.id, claims).stream().map(HistoryLine::of).toList();
    }

    /** Of an earlier round too: a reason may tell the verdict that a blind reviewer must find alone. */
    private static HistoryLine blind(Event event) {
        return HARMLESS.contains(event.verb) ? HistoryLine.of(event).withoutReason() : HistoryLine.withoutDetail(event);
    }
}
