package org.factdesk.extraction.encoder;

import java.util.Arrays;

/**
 * The linear chain over the labels of a paragraph's words: which label may follow which, and how readily (a conditional random
 * field after Lafferty, McCallum and Pereira, ICML 2001). Labels are those of {@link Role} in the BIO form: 0 is outside, then
 * for each role one that begins a span and one that goes on in it.
 */
public final class RoleChain {

    /** Number of labels. */
    public static final int LABELS = 1 + 2 * Role.values().length;

    private static final float FORBIDDEN = -1e4f;

    private final float[][] steps;

    /** @param steps what it adds to go from a label (row) to the next (column); the last row: to begin with one */
    public RoleChain(float[][] steps) {
        this.steps = new float[LABELS + 1][];
        for (int from = 0; from <= LABELS; from++) {
            this.steps[from] = steps[from].clone();
            for (int to = 0; to < LABELS; to++) if (!mayFollow(from, to)) this.steps[from][to] = FORBIDDEN;
        }
    }

    /** A span goes on only after its own role. */
    public static boolean mayFollow(int from, int to) {
        boolean goesOn = to > 0 && to % 2 == 0;
        return !goesOn || from == to || from == to - 1;
    }

    /** What it adds to go from one label to the next; {@link #LABELS} as the first means the beginning. */
    public float step(int from, int to) {
        return steps[from][to];
    }

    /**
     * The likeliest labels (Viterbi).
     *
     * @param emissions for each word, for each label
     */
    public int[] best(float[][] emissions) {
        int words = emissions.length;
        int[][] came = new int[words][LABELS];
        float[] scores = new float[LABELS];
        for (int word = 0; word < words; word++) {
            float[] next = new float[LABELS];
            for (int to = 0; to < LABELS; to++) {
                int from = word == 0 ? LABELS : bestBefore(to, scores);
                came[word][to] = from;
                next[to] = (word == 0 ? 0 : scores[from]) + steps[from][to] + emissions[word][to];
            }
            scores = next;
        }
        int[] labels = new int[words];
        int label = highest(scores);
        for (int word = words - 1; word >= 0; word--) {
            labels[word] = label;
            label = came[word][label];
        }
        return labels;
    }

    private int bestBefore(int to, float[] scores) {
        int best = 0;
        for (int from = 1; from < LABELS; from++) if (scores[from] + steps[from][to] > scores[best] + steps[best][to]) best = from;
        return best;
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) if (scores[label] > scores[best]) best = label;
        return best;
    }

    /** A copy, rows from, columns to. */
    public float[][] steps() {
        return Arrays.stream(steps).map(float[]::clone).toArray(float[][]::new);
    }
}
