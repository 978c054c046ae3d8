package org.factdesk.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.extraction.encoder.RoleChain;
import org.factdesk.extraction.encoder.Window.Part;

/**
 * Negative log-likelihood of the labels under the chain, per word. The sums over all labellings run here, word by word; the
 * engine only gets the gradients, as the factors of a sum that has them.
 */
final class RoleLoss {

    private static final int LABELS = RoleChain.LABELS;

    private final RoleChain chain;
    private final float[] emissions;
    private final int length;
    private final float[] byEmission;
    private final float[] byStep = new float[(LABELS + 1) * LABELS];
    private int words;
    private double loss;

    private RoleLoss(NDArray emissions, NDArray steps) {
        this.emissions = emissions.toFloatArray();
        this.length = (int) emissions.getShape().get(1);
        this.byEmission = new float[this.emissions.length];
        this.chain = new RoleChain(rows(steps.toFloatArray()));
    }

    /**
     * A number whose gradient is that of the loss; its own value means nothing.
     *
     * @param emissions windows × pieces × labels
     * @param steps     labels and beginning × labels
     * @param mean      gets the loss itself
     */
    static NDArray of(Batch batch, NDArray emissions, NDArray steps, Mean mean) {
        RoleLoss loss = new RoleLoss(emissions, steps);
        for (int row = 0; row < batch.lessons().size(); row++) loss.add(batch.lessons().get(row), row);
        mean.add(loss.loss / loss.words);
        NDManager manager = emissions.getManager();
        NDArray first = emissions.mul(manager.create(shares(loss.byEmission, loss.words), emissions.getShape())).sum();
        NDArray second = manager.create(shares(loss.byStep, loss.words), new Shape(LABELS + 1, LABELS)).mul(steps).sum();
        return first.add(second);
    }

    private static float[] shares(float[] sums, int words) {
        for (int index = 0; index < sums.length; index++) sums[index] /= words;
        return sums;
    }

    private void add(Lesson lesson, int row) {
        for (List<Part> paragraph : lesson.window().paragraphs()) {
            List<Integer> places = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            for (Part part : paragraph) {
                int[] roles = lesson.example(part).roles();
                if (roles == null) continue;
                for (int piece = 0; piece < part.length(); piece++) {
                    int role = roles[part.from() + piece];
                    if (role == Example.INSIDE) continue;
                    places.add((row * length + part.at() + piece) * LABELS);
                    labels.add(labels.isEmpty() && !RoleChain.mayFollow(LABELS, role) ? role - 1 : role);
                }
            }
            if (!places.isEmpty()) add(places, labels);
        }
    }

    /** Forward and backward over one paragraph; labels that are expected less those that are right make the gradient. */
    private void add(List<Integer> places, List<Integer> labels) {
        int count = places.size();
        words += count;
        double[][] forward = new double[count][LABELS];
        double[][] backward = new double[count][LABELS];
        for (int word = 0; word < count; word++) {
            for (int to = 0; to < LABELS; to++) {
                double before = word == 0 ? chain.step(LABELS, to) : sum(forward[word - 1], to);
                forward[word][to] = before + emissions[places.get(word) + to];
            }
        }
        double total = logSum(forward[count - 1]);
        for (int word = count - 2; word >= 0; word--) {
            for (int from = 0; from < LABELS; from++) {
                double[] ways = new double[LABELS];
                for (int to = 0; to < LABELS; to++) ways[to] = chain.step(from, to) + emissions[places.get(word + 1) + to] + backward[word + 1][to];
                backward[word][from] = logSum(ways);
            }
        }
        double right = 0;
        for (int word = 0; word < count; word++) {
            int place = places.get(word);
            int label = labels.get(word);
            int last = word == 0 ? LABELS : labels.get(word - 1);
            right += chain.step(last, label) + emissions[place + label];
            byEmission[place + label] -= 1;
            byStep[last * LABELS + label] -= 1;
            for (int to = 0; to < LABELS; to++) {
                byEmission[place + to] += (float) Math.exp(forward[word][to] + backward[word][to] - total);
                double after = emissions[place + to] + backward[word][to] - total;
                if (word == 0) byStep[LABELS * LABELS + to] += (float) Math.exp(chain.step(LABELS, to) + after);
                for (int from = 0; word > 0 && from < LABELS; from++) {
                    byStep[from * LABELS + to] += (float) Math.exp(forward[word - 1][from] + chain.step(from, to) + after);
                }
            }
        }
        loss += total - right;
    }

    private double sum(double[] before, int to) {
        double[] ways = new double[LABELS];
        for (int from = 0; from < LABELS; from++) ways[from] = before[from] + chain.step(from, to);
        return logSum(ways);
    }

    private static double logSum(double[] values) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) highest = Math.max(highest, value);
        double sum = 0;
        for (double value : values) sum += Math.exp(value - highest);
        return highest + Math.log(sum);
    }

    static float[][] rows(float[] values) {
        float[][] rows = new float[LABELS + 1][LABELS];
        for (int row = 0; row <= LABELS; row++) System.arraycopy(values, row * LABELS, rows[row], 0, LABELS);
        return rows;
    }
}
