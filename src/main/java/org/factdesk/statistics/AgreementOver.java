package org.factdesk.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.factdesk.review.Agreement;
import org.factdesk.review.KrippendorffAlpha.Interval;

/**
 * How far blind verdicts agree over some time, in figures; only once there are enough claims for any.
 *
 * @param what     the period, or all the time
 * @param percent  null below {@link Agreement#ENOUGH} claims, like all that follows
 * @param alpha    null too where all verdicts are the same
 * @param interval null with it
 */
public record AgreementOver(String what, long claims, Double percent, Double alpha, Interval interval) {

    static final List<String> COLUMNS = List.of("over", "claims", "percent_agreement", "krippendorffs_alpha", "alpha_low_95", "alpha_high_95");

    /** The period, and whatever was judged up to its last day. */
    static List<AgreementOver> in(Period period, Agreement agreement) {
        return List.of(of("%s to %s".formatted(period.from(), period.to()), agreement),
                of("All up to " + period.to(), Agreement.between(Instant.EPOCH, period.end())));
    }

    private static AgreementOver of(String what, Agreement agreement) {
        if (!agreement.enough()) {
            return new AgreementOver(what, agreement.claims(), null, null, null);
        }
        return new AgreementOver(what, agreement.claims(), rounded(agreement.percent(), 10),
                agreement.alpha().isPresent() ? rounded(agreement.alpha().getAsDouble(), 1000) : null,
                agreement.interval().map(found -> new Interval(rounded(found.low(), 1000), rounded(found.high(), 1000))).orElse(null));
    }

    /** From so many claims on there are figures. */
    public int least() {
        return Agreement.ENOUGH;
    }

    List<?> cells() {
        return Arrays.asList(what, claims, percent, alpha, interval == null ? null : interval.low(), interval == null ? null : interval.high());
    }

    private static double rounded(double number, int steps) {
        return Math.round(number * steps) / (double) steps;
    }
}
