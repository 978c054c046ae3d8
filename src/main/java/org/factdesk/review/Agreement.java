package org.factdesk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;

/**
 * How far those who judge a claim come to the same verdict on their own, with one version of a rating scale: what another version
 * calls 3 is another thing. Of each round the first verdicts count, logged blind by people who had not been shown an earlier
 * verdict on this claim either. What was superseded or decided after they had talked says nothing of that.
 */
public final class Agreement {

    /** One round in which people differed. */
    public record Disagreement(Claim claim, List<Verdict> verdicts) {

        public Instant at() {
            return verdicts.get(verdicts.size() - 1).loggedAt;
        }
    }

    /** @param ranks the places in the order of the scale; null for a rating outside the order */
    private record Judged(long round, long claim, RatingScale scale, List<Long> ratings, List<Integer> ranks) {

        private Judged(long round, long claim, RatingScale scale) {
            this(round, claim, scale, new ArrayList<>(), new ArrayList<>());
        }

        private boolean compares() {
            return ratings.size() > 1;
        }

        private boolean differs() {
            return ratings.stream().distinct().count() > 1;
        }
    }

    /** From so many claims on there are figures; below, the disagreements one by one say more. */
    public static final int ENOUGH = 30;

    private static final String FIRST_BLIND = "v.blind = true and v.supersedes is null and v.part in ('PROPOSAL', 'REVIEW')";

    /**
     * Who proposes sees what others gave in earlier rounds. Who reviews sees nothing of a round in which somebody's verdict was
     * still awaited, and may have seen all of one that everybody had judged.
     */
    private static final String UNKNOWING = """
            (v.part = 'REVIEW' or not exists (select 1 from Verdict earlier where earlier.round.claim = v.round.claim
                and earlier.round.number < v.round.number and earlier.member <> v.member))
            and (v.part = 'PROPOSAL' or not exists (select 1 from Round earlier where earlier.claim = v.round.claim
                and earlier.number < v.round.number
                and (select count(*) from Verdict logged where logged.round = earlier and logged.part = 'REVIEW' and logged.supersedes is null)
                    > (case when earlier.secondReviewer is null then 0 else 1 end)))""";

    private static final String JUDGED = "select v.round.id, v.round.claim.id, s, g.id, g.numericValue, case when " + UNKNOWING
            + " then true else false end from Verdict v join v.rating g join g.scale s where " + FIRST_BLIND + """
             and v.round.id in (select r.round.id from Verdict r where r.part = 'REVIEW' and r.loggedAt >= :from and r.loggedAt < :to
                and (r.round.closedAt is not null or coalesce(r.round.claim.judging, r.round.claim.status) <> 'IN_REVIEW'))
            order by v.round.id, v.id""";

    private static final int SAMPLES = 1000;
    private static final long SEED = 2011;

    private final RatingScale scale;
    private final List<Judged> rounds;
    private final long leftOut;
    private final KrippendorffAlpha alpha;

    private Agreement(RatingScale scale, List<Judged> judged) {
        this.scale = scale;
        rounds = judged.stream().filter(Judged::compares).toList();
        leftOut = judged.size() - rounds.size();
        alpha = KrippendorffAlpha.of(rounds.stream().map(Judged::ranks).toList(), KrippendorffAlpha.Metric.ORDINAL);
    }

    /**
     * Of the rounds in which a review was logged in this time, {@code to} not included; none that still waits for another one.
     * One for each version of a scale that they were judged with, the newest first.
     */
    public static List<Agreement> between(Instant from, Instant to) {
        Map<Long, Judged> rounds = new LinkedHashMap<>();
        Verdict.getEntityManager().createQuery(JUDGED, Object[].class).setParameter("from", from).setParameter("to", to).getResultList()
                .forEach(row -> {
                    Judged judged = rounds.computeIfAbsent((Long) row[0], round -> new Judged(round, (Long) row[1], (RatingScale) row[2]));
                    if ((Boolean) row[5]) {
                        judged.ratings.add((Long) row[3]);
                        judged.ranks.add((Integer) row[4]);
                    }
                });
        Map<RatingScale, List<Judged>> scales = rounds.values().stream().collect(Collectors.groupingBy(Judged::scale));
        return scales.entrySet().stream().map(entry -> new Agreement(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Agreement agreement) -> agreement.scale.id).reversed()).toList();
    }

    /** The same by the name of each topic that such a claim has; a claim with several counts in each of them. */
    public Map<String, Agreement> byTopic() {
        Map<String, Set<Long>> claims = new LinkedHashMap<>();
        Claim.getEntityManager().createQuery("select t.name, c.id from Claim c join c.topics t where exists (select 1 from Round r where r.claim = c)"
                + " order by lower(t.name)", Object[].class).getResultList()
                .forEach(row -> claims.computeIfAbsent((String) row[0], topic -> new HashSet<>()).add((Long) row[1]));
        Map<String, Agreement> topics = new LinkedHashMap<>();
        claims.forEach((topic, those) -> {
            List<Judged> own = rounds.stream().filter(judged -> those.contains(judged.claim)).toList();
            if (!own.isEmpty()) {
                topics.put(topic, new Agreement(scale, own));
            }
        });
        return topics;
    }

    /** Such as “Truth, version 2”. */
    public String scale() {
        return scale.heading();
    }

    public long claims() {
        return rounds.stream().map(Judged::claim).distinct().count();
    }

    /** Rounds in which fewer than two came to their verdict without knowing an earlier one. */
    public long leftOut() {
        return leftOut;
    }

    public boolean enough() {
        return claims() >= ENOUGH;
    }

    /** Of all pairs of verdicts in a round, those with the same rating, also where it is outside the order. */
    public double percent() {
        long pairs = 0;
        long equal = 0;
        for (Judged judged : rounds) {
            for (int one = 0; one < judged.ratings.size(); one++) {
                for (int other = one + 1; other < judged.ratings.size(); other++) {
                    pairs++;
                    equal += judged.ratings.get(one).equals(judged.ratings.get(other)) ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : 100.0 * equal / pairs;
    }

    /** By the order of the ratings; one outside the order counts as not given. Empty where all verdicts are the same. */
    public OptionalDouble alpha() {
        return alpha.alpha();
    }

    public Optional<KrippendorffAlpha.Interval> interval() {
        return alpha.interval(SAMPLES, SEED);
    }

    /** Newest first; without claims that the one who reads may still be the one to judge. */
    public List<Disagreement> disagreements(Member reader) {
        List<Long> differing = rounds.stream().filter(Judged::differs).map(Judged::round).toList();
        Map<Round, List<Verdict>> verdicts = new LinkedHashMap<>();
        Verdict.<Verdict>list("select v from Verdict v join fetch v.rating join fetch v.member join fetch v.round r join fetch r.claim where "
                + FIRST_BLIND + " and " + UNKNOWING + " and r.id in ?1 order by r.id desc, v.id", differing)
                .forEach(verdict -> verdicts.computeIfAbsent(verdict.round, round -> new ArrayList<>()).add(verdict));
        return disagreements(verdicts.values(), reader);
    }

    private static List<Disagreement> disagreements(Collection<List<Verdict>> rounds, Member reader) {
        return rounds.stream().map(verdicts -> new Disagreement(verdicts.get(0).round.claim, verdicts))
                .filter(disagreement -> !new Sight(disagreement.claim, reader).blind()).toList();
    }
}
