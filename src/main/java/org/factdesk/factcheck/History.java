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
public final class History {

    /** Who does what for whom, and what about; it says nothing of any verdict. */
    private static final Set<Verb> HARMLESS = Set.of(Verb.CLAIM_ASSIGNED, Verb.REVIEWER_REPLACED, Verb.CLAIM_HANDED_OVER,
            Verb.CLAIM_MARKED_DUPLICATE, Verb.TOPICS_SET, Verb.PARTY_NOTED, Verb.EVIDENCE_ADDED, Verb.EVIDENCE_CHANGED,
            Verb.EVIDENCE_REMOVED, Verb.EVIDENCE_MOVED, Verb.PAGE_KEPT, Verb.PAGE_REFUSED, Verb.PAGE_ASKED_FOR);

    private History() {
    }

    static List<HistoryLine> of(Claim claim, Member reader) {
        Long check = FactCheck.covering(claim).map(one -> one.id).orElse(null);
        boolean blind = new Sight(claim, reader).blind();
        return Event.ofClaim(claim.id, check).stream().map(event -> line(event, reader, blind)).toList();
    }

    /** @param blind whether the one who reads may still be the one to judge what the event is about */
    public static HistoryLine line(Event event, Member reader, boolean blind) {
        return blind && !reader.equals(event.member) ? blind(event) : HistoryLine.of(event);
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
