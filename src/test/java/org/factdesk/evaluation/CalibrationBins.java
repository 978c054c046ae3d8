package org.factdesk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether figures can be read as probabilities: sentences by the bin of ten that their figure falls into, and in each what the
 * figures promise and what is true (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities", AAAI 2015).
 */
final class CalibrationBins {

    static final int BINS = 10;

    private final List<List<Judged>> bins = new ArrayList<>();
    private final double positiveFrom;
    private final int all;

    /** @param positiveFrom the grade from which a sentence counts as worth checking */
    CalibrationBins(List<Judged> sentences, double positiveFrom) {
        this.positiveFrom = positiveFrom;
        this.all = sentences.size();
        for (int bin = 0; bin < BINS; bin++) bins.add(new ArrayList<>());
        for (Judged sentence : sentences) bins.get(Math.min(BINS - 1, (int) (sentence.score() * BINS))).add(sentence);
    }

    /** Expected calibration error: the distance between promise and truth, each bin by its share of the sentences. */
    double error() {
        return bins.stream().filter(bin -> !bin.isEmpty()).mapToDouble(bin -> Math.abs(promised(bin) - positive(bin)) * bin.size() / all).sum();
    }

    /** One line for each bin that has sentences. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-10s %9s %9s %9s%n", "figure", "sentences", "promised", "true"));
        for (int bin = 0; bin < BINS; bin++) {
            List<Judged> here = bins.get(bin);
            if (here.isEmpty()) continue;
            table.append(String.format(Locale.ROOT, "%.1f to %.1f %9d %9.3f %9.3f%n", bin / (double) BINS, (bin + 1) / (double) BINS,
                    here.size(), promised(here), positive(here)));
        }
        return table.toString();
    }

    private static double promised(List<Judged> bin) {
        return bin.stream().mapToDouble(Judged::score).average().orElse(0);
    }

    private double positive(List<Judged> bin) {
        return (double) bin.stream().filter(sentence -> sentence.grade() >= positiveFrom).count() / bin.size();
    }
}
