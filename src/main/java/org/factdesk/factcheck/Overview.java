package org.factdesk.factcheck;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;

/**
 * What a page asks of each of many fact-checks, read for all of them at once, as things stood then.
 *
 * @param latest the text the desk works on, or null before the first
 * @param writers ids of those who wrote any of what readers do not have yet
 */
record Overview(Revision latest, Set<Long> writers) {

    private static final String COVERING = "from FactCheck f join fetch f.claims c left join fetch c.appearance left join fetch f.liveRevision"
            + " where f.id in (select g.id from FactCheck g join g.claims covered where covered in ?1)";

    /** By the id of the claim that they cover. */
    static Map<Long, FactCheck> covering(List<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        List<FactCheck> checks = FactCheck.list(COVERING, claims);
        over(checks);
        return claims.stream().flatMap(claim -> checks.stream().filter(check -> check.claims.contains(claim)).map(check -> Map.entry(claim.id, check)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Revision> latestText() {
        return Optional.ofNullable(latest);
    }

    boolean isWrittenBy(Member member) {
        return writers.contains(member.id);
    }

    private static void over(Collection<FactCheck> checks) {
        Map<Long, Revision> latest = Revision.<Revision>stream("from Revision r where r.factCheck in ?1"
                + " and r.number = (select max(other.number) from Revision other where other.factCheck = r.factCheck)", checks)
                .collect(Collectors.toMap(revision -> revision.factCheck.id, Function.identity()));
        Map<Long, Set<Long>> writers = Revision.getEntityManager().createQuery("select distinct r.factCheck.id, r.author.id from Revision r"
                + " left join r.factCheck.liveRevision live where r.factCheck in ?1 and r.number > coalesce(live.number, 0)", Object[].class)
                .setParameter(1, checks).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
        checks.forEach(check -> check.overview = new Overview(latest.get(check.id), writers.getOrDefault(check.id, Set.of())));
    }
}
