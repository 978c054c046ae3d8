package org.factdesk.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Goes through the curriculum once: AdamW, the rate rising over the first fifteenth and falling in a line to nearly nothing. */
final class Training {

    private static final float LOWEST_SHARE = .02f;

    /** Heads begin from nothing and learn quicker than the encoder, which only adapts. */
    private static final float HEADS_FASTER = 10;

    private static final float WEIGHT_DECAY = .01f;
    private static final double LONGEST_GRADIENT = 1;
    private static final int REPORT_EVERY = 25;

    private final TrainableEncoder encoder;
    private final Heads heads;
    private final List<Batch> batches;
    private final Mean roles = new Mean();
    private final Mean lengths = new Mean();
    private final Map<Task, Mean> judgements = new EnumMap<>(Task.class);
    private final float rate;
    private int step;

    /** @param rate of the encoder at its highest */
    Training(TrainableEncoder encoder, Heads heads, List<Batch> batches, float rate) {
        this.rate = rate;
        this.encoder = encoder;
        this.heads = heads;
        this.batches = batches;
        for (Task task : Task.values()) judgements.put(task, new Mean());
    }

    /** How long it took. */
    Duration run(NDManager manager) {
        Optimizer slow = optimizer(rate);
        Optimizer fast = optimizer(rate * HEADS_FASTER);
        long begin = System.nanoTime();
        long pieces = 0;
        for (Batch batch : batches) {
            try (NDManager lent = manager.newSubManager()) {
                Map<String, NDArray> touched = learn(batch, lent);
                float share = share(touched);
                touched.forEach((name, weight) -> update(name, weight, share, heads.weights().containsKey(name) ? fast : slow));
            }
            pieces += batch.pieces();
            if (++step % REPORT_EVERY == 0 || step == batches.size()) report(pieces, (System.nanoTime() - begin) / 1e9);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** What had something to learn, by name. */
    private Map<String, NDArray> learn(Batch batch, NDManager manager) {
        Set<String> used = new HashSet<>();
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray vectors = encoder.forward(batch.ids(manager), batch.real(manager), true);
            NDArray loss = null;
            if (batch.hasRoles()) {
                loss = RoleLoss.of(batch, heads.of(Heads.ROLES, vectors), heads.steps(), roles);
                used.addAll(List.of(Heads.ROLES, Heads.bias(Heads.ROLES), Heads.STEPS));
            }
            for (Task task : batch.tasks()) {
                NDArray judged = JudgementLoss.of(task, batch, vectors, heads, judgements.get(task));
                loss = loss == null ? judged : loss.add(judged);
                used.addAll(List.of(Heads.name(task), Heads.bias(Heads.name(task))));
            }
            if (loss != null) collector.backward(loss);
        }
        Map<String, NDArray> touched = new LinkedHashMap<>(encoder.learned());
        used.forEach(name -> touched.put(name, heads.weights().get(name)));
        return touched;
    }

    /** By what the gradients are multiplied so that together they are no longer than allowed. */
    private float share(Map<String, NDArray> touched) {
        double sum = 0;
        for (NDArray weight : touched.values()) {
            try (NDArray gradient = weight.getGradient(); NDArray square = gradient.square(); NDArray whole = square.sum()) {
                sum += whole.getFloat();
            }
        }
        double length = Math.sqrt(sum);
        lengths.add(length);
        if (!Double.isFinite(length)) throw new IllegalStateException("Gradients run over at step " + step);
        return (float) Math.min(1, LONGEST_GRADIENT / length);
    }

    /** One rate for all at one time, also for a head that is seen seldom. */
    private Optimizer optimizer(float highest) {
        int rising = Math.max(1, batches.size() / 15);
        return Optimizer.adamW().optWeightDecays(WEIGHT_DECAY).optLearningRateTracker((name, updates) -> {
            if (step < rising) return highest * step / rising;
            return highest * Math.max(LOWEST_SHARE, (batches.size() - step) / (float) (batches.size() - rising));
        }).build();
    }

    private static void update(String name, NDArray weight, float share, Optimizer optimizer) {
        try (NDArray gradient = weight.getGradient()) {
            gradient.muli(share);
            optimizer.update(name, weight, gradient);
            gradient.muli(0);
        }
    }

    private void report(long pieces, double seconds) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "step %d of %d, %.0f s, %.0f pieces/s, gradient %.2f, roles %.3f",
            step, batches.size(), seconds, pieces / seconds, lengths.take(), roles.take()));
        judgements.forEach((task, mean) -> line.append(String.format(Locale.ROOT, ", %s %.3f", Heads.name(task), mean.take())));
        System.out.println(line);
    }
}
