package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How worth checking a sentence is: a weighted sum of named features, squashed to 0..1 (logistic regression). Simple on
 * purpose: every figure can be explained by its reasons. The idea of the task follows Hassan et al., "Toward Automated
 * Fact-Checking: Detecting Check-worthy Factual Claims by ClaimBuster", KDD 2017.
 */
final class CheckWorthiness {

    static final double LINE = 0.5;
    private static final int MOST_REASONS = 4;
    private static final double TOO_WEAK_TO_NAME = 0.12;

    private final double[] weights = new double[Feature.values().length];

    CheckWorthiness() {
        for (String line : Lexicon.lines("check-worthiness-en.txt")) {
            String[] parts = line.split("\\s+");
            weights[Feature.valueOf(parts[0]).ordinal()] = Double.parseDouble(parts[1]);
        }
    }

    Score of(List<Word> words) {
        if (words.stream().allMatch(Word::isMark)) return new Score(0, List.of(Reason.FRAGMENT));
        double[] values = Features.of(words);
        double sum = 0;
        for (int index = 0; index < values.length; index++) sum += weights[index] * values[index];
        return new Score(1 / (1 + Math.exp(-sum)), reasons(values, sum >= 0));
    }

    /** What spoke loudest, first what decided: raising reasons above the line, lowering ones below. */
    private List<Reason> reasons(double[] values, boolean aboveLine) {
        List<Feature> loudest = new ArrayList<>(List.of(Feature.values()));
        loudest.sort(Comparator.comparingDouble(feature -> -Math.abs(contribution(feature, values))));
        List<Reason> deciding = new ArrayList<>();
        List<Reason> others = new ArrayList<>();
        for (Feature feature : loudest) {
            double contribution = contribution(feature, values);
            Reason reason = contribution > 0 ? feature.raising : feature.lowering;
            if (reason == null || Math.abs(contribution) < TOO_WEAK_TO_NAME) continue;
            List<Reason> side = contribution > 0 == aboveLine ? deciding : others;
            if (!deciding.contains(reason) && !others.contains(reason)) side.add(reason);
        }
        deciding.addAll(others);
        return List.copyOf(deciding.subList(0, Math.min(MOST_REASONS, deciding.size())));
    }

    private double contribution(Feature feature, double[] values) {
        return weights[feature.ordinal()] * values[feature.ordinal()];
    }
}
