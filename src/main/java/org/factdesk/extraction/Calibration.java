package org.factdesk.extraction;

import org.factdesk.extraction.encoder.Judgement;

/**
 * Turns the model's logits into figures from 0 to 1 that can be read as probabilities; 0.5 is the line. Articles and debates were
 * judged by different people for different ends, so each has a head of its own, and a text gets the mixture that its words suggest.
 */
final class Calibration {

    /** Above it something is worth checking. */
    static final double LINE = 0.5;

    private final double spoken;

    /** @param spoken 0 for writing, 1 for speech, see {@link Register} */
    Calibration(double spoken) {
        this.spoken = spoken;
    }

    double logit(Judgement judgement) {
        return (1 - spoken) * judgement.news() + spoken * judgement.debate();
    }

    /** How likely an editor finds it worth checking. */
    double figure(Judgement judgement) {
        return probability(logit(judgement));
    }

    /**
     * How likely a desk takes up a line of a speech of which it knows the speaker: a desk's choice is nearer to what editors grade than
     * to what the public wants checked (MAP .35 against .33 on five speeches).
     */
    static double lineOfSpeech(Judgement judgement) {
        return probability(judgement.news());
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
