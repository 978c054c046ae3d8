package org.factdesk.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.audit.Event;
import org.factdesk.claim.Claim;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.member.Member;
import org.factdesk.review.Sight;

/** Of the claims and checks that some events tell of, those that the one who reads may still have to judge on their own. */
record ClosedToReader(Set<Long> claims, Set<Long> checks) {

    static ClosedToReader among(List<Event> events, Member reader) {
        Set<Long> claims = Claim.<Claim>list("id in ?1", ids(events, event -> event.claimId)).stream()
                .filter(claim -> new Sight(claim, reader).blind()).map(claim -> claim.id).collect(Collectors.toSet());
        Set<Long> checks = FactCheck.<FactCheck>list("select distinct f from FactCheck f left join fetch f.claims where f.id in ?1",
                ids(events, event -> event.factCheckId)).stream()
                .filter(check -> check.hiddenFrom(reader)).map(check -> check.id).collect(Collectors.toSet());
        return new ClosedToReader(claims, checks);
    }

    boolean hides(Event event) {
        return claims.contains(event.claimId) || checks.contains(event.factCheckId);
    }

    private static List<Long> ids(List<Event> events, Function<Event, Long> id) {
        return events.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
