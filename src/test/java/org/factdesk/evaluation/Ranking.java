package org.factdesk.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * How well a list is ranked. All figures are between 0 and 1, higher is better; of equal scores the one that stands first in
 * the list is ranked first.
 */
final class Ranking {

    private final List<Judged> strongestFirst;
    private final double positiveFrom;

    /** @param positiveFrom the grade from which a sentence counts as worth checking */
    Ranking(List<Judged> sentences, double positiveFrom) {
        this.strongestFirst = sentences.stream().sorted(Comparator.comparingDouble(sentence -> -sentence.score())).toList();
        this.positiveFrom = positiveFrom;
    }

    /** The mean, over the positives, of the precision at each one's rank; 0 without positives. As in CheckThat! 2019, task 1. */
    double averagePrecision() {
        double sum = 0;
        int positives = 0;
        for (int rank = 1; rank <= strongestFirst.size(); rank++) {
            if (isPositive(strongestFirst.get(rank - 1))) sum += (double) ++positives / rank;
        }
        return positives == 0 ? 0 : sum / positives;
    }

    /** F1 of the positives, where everything from this score on is called positive. */
    double f1(double line) {
        long called = strongestFirst.stream().filter(sentence -> sentence.score() >= line).count();
        long right = strongestFirst.stream().filter(sentence -> sentence.score() >= line && isPositive(sentence)).count();
        long positives = strongestFirst.stream().filter(this::isPositive).count();
        return called + positives == 0 ? 0 : 2.0 * right / (called + positives);
    }

    /** The best F1 that any line gives. */
    double bestF1() {
        return strongestFirst.stream().mapToDouble(Judged::score).distinct().map(this::f1).max().orElse(0);
    }

    /** The share of positives among the first {@code count}; a shorter list still counts as so many. */
    double precisionAt(int count) {
        return (double) strongestFirst.stream().limit(count).filter(this::isPositive).count() / count;
    }

    /**
     * Normalised discounted cumulative gain of the first {@code count}: gain 2^grade − 1, discount log2(rank + 1), over that of the
     * best order (Burges et al., "Learning to Rank using Gradient Descent", ICML 2005); 1 where nothing can be gained.
     */
    double ndcgAt(int count) {
        double best = gain(strongestFirst.stream().sorted(Comparator.comparingDouble(sentence -> -sentence.grade())).limit(count).toList());
        return best == 0 ? 1 : gain(strongestFirst.stream().limit(count).toList()) / best;
    }

    private static double gain(List<Judged> ranked) {
        double sum = 0;
        for (int rank = 1; rank <= ranked.size(); rank++) {
            sum += (Math.pow(2, ranked.get(rank - 1).grade()) - 1) * Math.log(2) / Math.log(rank + 1);
        }
        return sum;
    }

    private boolean isPositive(Judged sentence) {
        return sentence.grade() >= positiveFrom;
    }
}
