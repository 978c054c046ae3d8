package org.factdesk.factcheck;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;
import org.factdesk.review.Sight;

/** One line of a history in words: who did what, why and when. */
public record HistoryLine(String who, String what, String reason, Instant at) {

    private static final int MOST_EVENTS = 200;

    /** Who does what for whom; it says nothing of any verdict. */
    private static final Set<Verb> HARMLESS = Set.of(Verb.CLAIM_ASSIGNED, Verb.REVIEWER_REPLACED, Verb.CLAIM_MARKED_DUPLICATE,
            Verb.EVIDENCE_ADDED, Verb.EVIDENCE_CHANGED, Verb.EVIDENCE_REMOVED);

    static List<HistoryLine> of(Claim claim, Member reader) {
        boolean blind = new Sight(claim, reader).blind();
        Long check = FactCheck.covering(claim).map(one -> one.id).orElse(null);
        return Event.ofClaim(claim.id, check).stream().map(event -> of(event, reader, blind)).toList();
    }

    /** Of a fact-check and its claims, for somebody who may read the text. */
    static List<HistoryLine> of(FactCheck check, Member reader) {
        List<Long> claims = check.claims.stream().map(claim -> claim.id).toList();
        return Event.ofFactCheck(check.id, claims, MOST_EVENTS).stream().map(event -> of(event, reader, false)).toList();
    }

    /** Of an earlier round too: a reason may tell the verdict that a blind reviewer must find alone. */
    private static HistoryLine of(Event event, Member reader, boolean blind) {
        String who = event.member == null ? "Factdesk" : event.member.name;
        boolean own = reader.equals(event.member);
        String detail = blind && !own && !HARMLESS.contains(event.verb) ? null : event.detail;
        return new HistoryLine(who, detail == null ? event.verb.words() : told(event.verb, detail),
                blind && !own ? null : event.reason, event.at);
    }

    private static String told(Verb verb, String detail) {
        if (verb == Verb.CLAIM_ASSIGNED || verb == Verb.CLAIM_MARKED_DUPLICATE) {
            return verb.words() + " " + detail;
        }
        // "added evidence" and "evidence 3" say one thing
        String lastWord = verb.words().substring(verb.words().lastIndexOf(' ') + 1);
        return detail.startsWith(lastWord + " ") ? verb.words() + detail.substring(lastWord.length()) : verb.words() + ": " + detail;
    }
}
