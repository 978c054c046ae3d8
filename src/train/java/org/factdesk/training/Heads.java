package org.factdesk.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.factdesk.extraction.encoder.RoleChain;

/** What is read off the encoder's vectors: labels of words and judgements of sentences, each by one matrix and a bias. */
final class Heads {

    static final String ROLES = "roles";
    static final String STEPS = "steps";

    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final NDManager manager;

    Heads(NDManager manager, int seed) {
        this.manager = manager;
        Engine.getInstance().setRandomSeed(seed);
        add(ROLES, RoleChain.LABELS);
        for (Task task : Task.values()) add(name(task), task.outputs());
        weights.put(STEPS, manager.zeros(new Shape(RoleChain.LABELS + 1, RoleChain.LABELS)));
        weights.values().forEach(weight -> weight.setRequiresGradient(true));
    }

    static String name(Task task) {
        return task.name().toLowerCase(Locale.ROOT);
    }

    static String bias(String name) {
        return name + ".bias";
    }

    private void add(String name, int outputs) {
        weights.put(name, manager.randomNormal(0, .02f, new Shape(TrainableEncoder.WIDTH, outputs), DataType.FLOAT32));
        weights.put(bias(name), manager.zeros(new Shape(outputs)));
    }

    /** Moves the logits of a judgement. */
    void shift(Task task, double by) {
        weights.get(bias(name(task))).addi(by);
    }

    NDArray of(String name, NDArray vectors) {
        return vectors.matMul(weights.get(name)).add(weights.get(bias(name)));
    }

    NDArray steps() {
        return weights.get(STEPS);
    }

    Map<String, NDArray> weights() {
        return weights;
    }
}
