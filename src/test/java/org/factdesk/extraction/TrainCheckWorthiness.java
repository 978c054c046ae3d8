package org.factdesk.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains the weights of {@code check-worthiness-en.txt}: logistic regression by stochastic gradient descent, seeded, so that
 * the same data give the same weights. Not a test.
 *
 * <p>Arguments: training file, tuning file, then files to report on. Lines are {@code weight TAB label TAB sentence}, label 1 for
 * worth checking. Prints the weights on standard output and the figures on standard error.
 */
final class TrainCheckWorthiness {

    private static final int ROUNDS = 40;
    private static final double PULL_TO_ZERO = 1e-4;

    private record Example(double weight, boolean worth, double[] values) {
    }

    private TrainCheckWorthiness() {
    }

    public static void main(String[] files) throws IOException {
        Words words = new Words(LanguageModels.fromClassPath().partsOfSpeech());
        double[] weights = fit(read(files[0], words));
        List<Example> tuning = read(files[1], words);
        weights[Feature.BIAS.ordinal()] -= bestLine(tuning, weights);
        for (Feature feature : Feature.values()) {
            System.out.printf(Locale.ROOT, "%-16s % .3f%n", feature, weights[feature.ordinal()]);
        }
        for (String file : files) {
            List<Example> examples = read(file, words);
            System.err.printf(Locale.ROOT, "%s: %d, average precision %.3f, F1 %.3f%n", Path.of(file).getFileName(),
                examples.size(), averagePrecision(examples, weights), f1(examples, weights, 0));
        }
    }

    private static List<Example> read(String file, Words words) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            String[] parts = line.split("\t", 3);
            double[] values = Features.of(words.of(Span.of(parts[2], 0, parts[2].length())));
            examples.add(new Example(Double.parseDouble(parts[0]), parts[1].equals("1"), values));
        }
        return examples;
    }

    private static double[] fit(List<Example> examples) {
        double[] weights = new double[Feature.values().length];
        double[] sum = new double[weights.length];
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            double step = 0.05 / (1 + round * 0.3);
            for (Example example : shuffled) {
                double error = (example.worth ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, example.values)));
                for (int index = 0; index < weights.length; index++) {
                    weights[index] += step * (example.weight * error * example.values[index] - PULL_TO_ZERO * weights[index]);
                }
            }
            if (round >= ROUNDS / 2) for (int index = 0; index < sum.length; index++) sum[index] += weights[index];
        }
        for (int index = 0; index < sum.length; index++) sum[index] /= ROUNDS - ROUNDS / 2;
        return sum;
    }

    /** The sum at which F1 is best, to become the line of 0.5. */
    private static double bestLine(List<Example> examples, double[] weights) {
        double best = 0;
        for (double line = -3; line <= 3; line += 0.05) {
            if (f1(examples, weights, line) > f1(examples, weights, best)) best = line;
        }
        return best;
    }

    private static double f1(List<Example> examples, double[] weights, double line) {
        double hits = 0;
        double named = 0;
        double worth = 0;
        for (Example example : examples) {
            boolean above = dot(weights, example.values) >= line;
            if (above) named += example.weight;
            if (example.worth) worth += example.weight;
            if (above && example.worth) hits += example.weight;
        }
        return 2 * hits / (named + worth);
    }

    private static double averagePrecision(List<Example> examples, double[] weights) {
        List<Example> ranked = new ArrayList<>(examples);
        ranked.sort(Comparator.comparingDouble(example -> -dot(weights, example.values)));
        double found = 0;
        double sum = 0;
        for (int index = 0; index < ranked.size(); index++) {
            if (ranked.get(index).worth) sum += ++found / (index + 1);
        }
        return sum / found;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int index = 0; index < left.length; index++) sum += left[index] * right[index];
        return sum;
    }
}
