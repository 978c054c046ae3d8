package org.factdesk.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.claim.Claimant;
import org.factdesk.evidence.Evidence;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Sources;

/** What was published, and what it rests on, in rows for somebody who judges the desk. {@code site} is where readers find it. */
record Assessment(Period period, String site) {

    static final List<String> CHECK = List.of("claimant", "claimant_kind", "party", "claim", "made_on", "verdict", "headline", "address",
            "published", "changed", "withdrawn");
    static final List<String> SOURCE = List.of("headline", "address", "published", "sources", "number", "kind", "title", "publisher",
            "source_address");
    static final List<String> PARTY = List.of("party", "claimant", "claims", "withdrawn");
    static final List<String> CORRECTION = List.of("date", "kind", "cause", "headline", "address", "note");

    private static final String BY_CLAIMANT = """
            select k.name, k.kind, k.party, c.statement, a.madeOn,
                (select r.outcome.label from Round r where r.claim = c
                    and r.publishedAt = (select max(one.publishedAt) from Round one where one.claim = c)),
                f.liveRevision.headline, f.slug, f.publishedAt, f.changedAt, f.withdrawnAt
            from FactCheck f join f.claims c left join c.claimant k left join c.appearance a
            where f.publishedAt >= :start and f.publishedAt < :end and c.status in ('PUBLISHED', 'WITHDRAWN')
            order by lower(k.name) nulls last, f.publishedAt, f.id, c.id""";

    private static final String BY_PARTY = """
            select k.party, k.name, count(*), sum(case when f.withdrawnAt is null then 0 else 1 end)
            from FactCheck f join f.claims c left join c.claimant k
            where f.publishedAt >= :start and f.publishedAt < :end and c.status in ('PUBLISHED', 'WITHDRAWN')
            group by k.party, k.name order by lower(k.party) nulls last, lower(k.name) nulls last""";

    /** One for each claim of a check. */
    List<List<?>> checks() {
        List<List<?>> rows = new ArrayList<>();
        FactCheck.getEntityManager().createQuery(BY_CLAIMANT, Object[].class).setParameter("start", period.start())
                .setParameter("end", period.end()).getResultList().forEach(row -> {
                    row[1] = row[1] == null ? null : ((Claimant.Kind) row[1]).label();
                    row[7] = address((String) row[7]);
                    rows.add(Arrays.asList(row));
                });
        return rows;
    }

    /** How many claims were checked of each party or claimant, by party; those withdrawn later are among them. */
    List<List<?>> parties() {
        return FactCheck.getEntityManager().createQuery(BY_PARTY, Object[].class).setParameter("start", period.start())
                .setParameter("end", period.end()).getResultList().stream().<List<?>>map(Arrays::asList).toList();
    }

    /** Ids of the checks of the period, oldest first. */
    List<Long> published() {
        return FactCheck.getEntityManager().createQuery("select f.id from FactCheck f where f.publishedAt >= :start and f.publishedAt < :end"
                + " order by f.publishedAt, f.id", Long.class).setParameter("start", period.start()).setParameter("end", period.end()).getResultList();
    }

    /** One for each public source; a check without any has one all the same. */
    List<List<?>> sources(List<Long> checks) {
        return FactCheck.<FactCheck>list("id in ?1 order by publishedAt, id", checks).stream().flatMap(this::sources).toList();
    }

    private Stream<List<?>> sources(FactCheck check) {
        List<Sources.Source> sources = Sources.ofReaders(check, check.liveRevision).numbered().stream().filter(Sources.Source::isPublic)
                .toList();
        if (sources.isEmpty()) {
            return Stream.of(row(check, 0, Arrays.asList(null, null, null, null, null)));
        }
        return sources.stream().map(source -> row(check, sources.size(), cells(source.number(), source.evidence())));
    }

    private List<?> row(FactCheck check, int sources, List<?> source) {
        return Stream.concat(Stream.of(check.liveRevision.headline, address(check.slug), check.publishedAt, sources), source.stream()).toList();
    }

    private static List<?> cells(int number, Evidence evidence) {
        return Arrays.asList(number, evidence.kind.label(), evidence.title, evidence.publisher, evidence.webUrl());
    }

    /** Withdrawals among them, as readers are told of both. */
    List<List<?>> corrections() {
        Stream<List<?>> corrected = Correction.<Correction>stream("passedAt >= ?1 and passedAt < ?2 and kind <> ?3", period.start(), period.end(),
                Correction.Kind.TYPO).map(one -> Arrays.asList(one.passedAt, one.kind.label(), one.cause == null ? null : one.cause.label(),
                        one.factCheck.liveRevision.headline, address(one.factCheck.slug), one.note));
        Stream<List<?>> withdrawn = FactCheck.<FactCheck>stream("withdrawnAt >= ?1 and withdrawnAt < ?2", period.start(), period.end())
                .map(one -> Arrays.asList(one.withdrawnAt, "Withdrawal", null, one.liveRevision.headline, address(one.slug), one.withdrawalNote));
        return Stream.concat(corrected, withdrawn).sorted(Comparator.comparing(row -> (Instant) row.get(0))).toList();
    }

    private String address(String slug) {
        return site + "/checks/" + slug;
    }
}
