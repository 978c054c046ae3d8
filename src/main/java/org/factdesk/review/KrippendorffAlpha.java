package org.factdesk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How far judges agree beyond what chance would do: 1 is full agreement, 0 is what chance would give, below 0 they agree less
 * than by chance. Any number of judges, any number of units, verdicts may be missing.
 *
 * <p>Computed from the matrix of coincidences as in Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability",
 * University of Pennsylvania, 2011, whose worked examples are the test.
 */
public final class KrippendorffAlpha {

    /** How much two values differ, squared. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL {
            @Override
            double difference(double[] values, double[] totals, int one, int other) {
                return one == other ? 0 : 1;
            }
        },
        /** By how many verdicts lie between the two in the order. */
        ORDINAL {
            @Override
            double difference(double[] values, double[] totals, int one, int other) {
                double between = -(totals[one] + totals[other]) / 2;
                for (int value = Math.min(one, other); value <= Math.max(one, other); value++) {
                    between += totals[value];
                }
                return between * between;
            }
        },
        /** By the distance of the numbers. */
        INTERVAL {
            @Override
            double difference(double[] values, double[] totals, int one, int other) {
                return Math.pow(values[one] - values[other], 2);
            }
        },
        /** By the distance of the numbers in proportion to their size; none may be negative. */
        RATIO {
            @Override
            double difference(double[] values, double[] totals, int one, int other) {
                double sum = values[one] + values[other];
                return sum == 0 ? 0 : Math.pow((values[one] - values[other]) / sum, 2);
            }
        };

        /** Of two values by their places; {@code totals} holds how often each value was given. */
        abstract double difference(double[] values, double[] totals, int one, int other);
    }

    /** Where alpha lies in 95 of 100 samples drawn anew from the units. */
    public record Interval(double low, double high) {
    }

    private static final double TAIL = 0.025;

    private final Metric metric;
    private final double[] values;
    /** For each unit that two or more judged, the places of the given values. */
    private final int[][] units;

    private KrippendorffAlpha(Metric metric, double[] values, int[][] units) {
        this.metric = metric;
        this.values = values;
        this.units = units;
    }

    /** @param units what the judges gave each unit; a judge who gave none is left out or null, a unit with fewer than two does not count */
    public static KrippendorffAlpha of(List<? extends List<? extends Number>> units, Metric metric) {
        List<double[]> paired = new ArrayList<>();
        for (List<? extends Number> unit : units) {
            double[] given = unit.stream().filter(Objects::nonNull).mapToDouble(Number::doubleValue).toArray();
            if (given.length >= 2) {
                paired.add(given);
            }
        }
        double[] values = paired.stream().flatMapToDouble(Arrays::stream).distinct().sorted().toArray();
        return new KrippendorffAlpha(metric, values,
                paired.stream().map(given -> Arrays.stream(given).mapToInt(value -> Arrays.binarySearch(values, value)).toArray()).toArray(int[][]::new));
    }

    /** How many units two or more judged. */
    public int paired() {
        return units.length;
    }

    /** Empty where all gave the same value all the time: without variation there is nothing to agree on beyond chance. */
    public OptionalDouble alpha() {
        return alpha(units);
    }

    /**
     * By bootstrap: {@code samples} times as many units as there are, drawn with replacement; the percentile interval. The same
     * seed gives the same interval. Empty where no sample varies.
     */
    public Optional<Interval> interval(int samples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] found = new double[samples];
        int count = 0;
        int[][] drawn = new int[units.length][];
        for (int sample = 0; sample < samples; sample++) {
            for (int unit = 0; unit < drawn.length; unit++) {
                drawn[unit] = units[random.nextInt(units.length)];
            }
            OptionalDouble alpha = alpha(drawn);
            if (alpha.isPresent()) {
                found[count++] = alpha.getAsDouble();
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return count == 0 ? Optional.empty() : Optional.of(new Interval(percentile(sorted, TAIL), percentile(sorted, 1 - TAIL)));
    }

    private OptionalDouble alpha(int[][] judged) {
        double[][] coincidences = coincidences(judged);
        double[] totals = Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < values.length; one++) {
            for (int other = one + 1; other < values.length; other++) {
                double difference = metric.difference(values, totals, one, other);
                observed += coincidences[one][other] * difference;
                expected += totals[one] * totals[other] * difference;
            }
        }
        double all = Arrays.stream(totals).sum();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    /** How often each value met each other one in the same unit; every verdict counts once, however many it met. */
    private double[][] coincidences(int[][] judged) {
        double[][] met = new double[values.length][values.length];
        for (int[] given : judged) {
            double share = 1.0 / (given.length - 1);
            for (int one = 0; one < given.length; one++) {
                for (int other = 0; other < given.length; other++) {
                    if (one != other) {
                        met[given[one]][given[other]] += share;
                    }
                }
            }
        }
        return met;
    }

    /** Between the two nearest, in proportion. */
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
