package org.factdesk.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.review.Agreement;
import org.factdesk.review.KrippendorffAlpha.Interval;

/**
 * How far blind verdicts of one scale agree over some time or on some topic, in figures; only once there are enough claims for any.
 *
 * @param what     the period, all the time, or the topic
 * @param scale    one version of one; null where nothing was judged
 * @param percent  null below {@link Agreement#ENOUGH} claims, like all that follows
 * @param alpha    null too where all verdicts are the same
 * @param interval null with it
 */
public record AgreementOver(String what, String scale, long claims, Double percent, Double alpha, Interval interval) {

    static final List<String> COLUMNS = columns("over");
    static final List<String> COLUMNS_BY_TOPIC = columns("topic");

    /** The period, and whatever was judged up to its last day. */
    static List<AgreementOver> in(Period period, List<Agreement> agreements) {
        return Stream.concat(lines("%s to %s".formatted(period.from(), period.to()), agreements),
                lines("All up to " + period.to(), Agreement.between(Instant.EPOCH, period.end()))).toList();
    }

    /** A line for each topic and scale; those of one topic follow one another. */
    static List<AgreementOver> byTopic(List<Agreement> agreements) {
        return agreements.stream().flatMap(agreement -> agreement.byTopic().entrySet().stream())
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(AgreementOver::what, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static Stream<AgreementOver> lines(String what, List<Agreement> agreements) {
        return agreements.isEmpty() ? Stream.of(new AgreementOver(what, null, 0, null, null, null))
                : agreements.stream().map(agreement -> of(what, agreement));
    }

    private static AgreementOver of(String what, Agreement agreement) {
        if (!agreement.enough()) {
            return new AgreementOver(what, agreement.scale(), agreement.claims(), null, null, null);
        }
        return new AgreementOver(what, agreement.scale(), agreement.claims(), rounded(agreement.percent(), 10),
                agreement.alpha().isPresent() ? rounded(agreement.alpha().getAsDouble(), 1000) : null,
                agreement.interval().map(found -> new Interval(rounded(found.low(), 1000), rounded(found.high(), 1000))).orElse(null));
    }

    /** From so many claims on there are figures. */
    public int least() {
        return Agreement.ENOUGH;
    }

    List<?> cells() {
        return Arrays.asList(what, scale, claims, percent, alpha, interval == null ? null : interval.low(),
                interval == null ? null : interval.high());
    }

    private static List<String> columns(String what) {
        return List.of(what, "scale", "claims", "percent_agreement", "krippendorffs_alpha", "alpha_low_95", "alpha_high_95");
    }

    private static double rounded(double number, int steps) {
        return Math.round(number * steps) / (double) steps;
    }
}
