package org.factdesk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;

/**
 * How far those who judge a claim come to the same verdict on their own: of each round the first verdicts, logged blind. What
 * was superseded or decided after they had talked says nothing of that.
 */
public final class Agreement {

    /** One round in which people differed. */
    public record Disagreement(Claim claim, List<Verdict> verdicts) {

        public Instant at() {
            return verdicts.get(verdicts.size() - 1).loggedAt;
        }
    }

    /** @param ranks the places in the order of the scale; null for a rating outside the order */
    private record Judged(long round, long claim, List<Long> ratings, List<Integer> ranks) {

        private Judged(long round, long claim) {
            this(round, claim, new ArrayList<>(), new ArrayList<>());
        }

        private boolean differs() {
            return ratings.stream().distinct().count() > 1;
        }
    }

    /** From so many claims on there are figures; below, the disagreements one by one say more. */
    public static final int ENOUGH = 30;

    private static final String FIRST_BLIND = "v.blind = true and v.supersedes is null and v.part in ('PROPOSAL', 'REVIEW')";
    private static final int SAMPLES = 1000;
    private static final long SEED = 2011;

    private final List<Judged> rounds;
    private final KrippendorffAlpha alpha;

    private Agreement(List<Judged> rounds) {
        this.rounds = rounds;
        alpha = KrippendorffAlpha.of(rounds.stream().map(Judged::ranks).toList(), KrippendorffAlpha.Metric.ORDINAL);
    }

    /** Of the rounds in which a review was logged in this time, {@code to} not included; none that still waits for another one. */
    public static Agreement between(Instant from, Instant to) {
        Map<Long, Judged> rounds = new LinkedHashMap<>();
        Verdict.getEntityManager().createQuery("select v.round.id, v.round.claim.id, v.rating.id, v.rating.numericValue from Verdict v where "
                + FIRST_BLIND + " and v.round.id in (select r.round.id from Verdict r where r.part = 'REVIEW' and r.loggedAt >= :from"
                + " and r.loggedAt < :to and (r.round.closedAt is not null or coalesce(r.round.claim.judging, r.round.claim.status) <> 'IN_REVIEW')) order by v.round.id, v.id", Object[].class).setParameter("from", from).setParameter("to", to)
                .getResultList().forEach(row -> {
                    Judged judged = rounds.computeIfAbsent((Long) row[0], round -> new Judged(round, (Long) row[1]));
                    judged.ratings.add((Long) row[2]);
                    judged.ranks.add((Integer) row[3]);
                });
        return new Agreement(rounds.values().stream().filter(judged -> judged.ratings.size() > 1).toList());
    }

    public long claims() {
        return rounds.stream().map(Judged::claim).distinct().count();
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
                + FIRST_BLIND + " and r.id in ?1 order by r.id desc, v.id", differing)
                .forEach(verdict -> verdicts.computeIfAbsent(verdict.round, round -> new ArrayList<>()).add(verdict));
        return disagreements(verdicts.values(), reader);
    }

    private static List<Disagreement> disagreements(Collection<List<Verdict>> rounds, Member reader) {
        return rounds.stream().map(verdicts -> new Disagreement(verdicts.get(0).round.claim, verdicts))
                .filter(disagreement -> !new Sight(disagreement.claim, reader).blind()).toList();
    }
}
