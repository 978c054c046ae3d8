package org.factdesk.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoder in a form that learns: the transformer of Devlin et al. (NAACL 2019) with the weights of an ONNX file. Words and
 * places keep their vectors, and the lowest layers stay as they are: they see letters and grammar, which are the same for every
 * task, and their gradients would cost a third of the time.
 */
final class TrainableEncoder {

    /** Numbers in a piece's vector. */
    static final int WIDTH = 384;

    private static final int HEADS = 12;
    private static final int HEAD_WIDTH = WIDTH / HEADS;
    private static final float EPSILON = 1e-12f;
    private static final float HIDDEN = -10_000f;
    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final String PLACES = "embeddings.position_embeddings.weight";
    private static final String SEGMENTS = "embeddings.token_type_embeddings.weight";

    private static final int FROZEN_LAYERS = 3;

    private enum Matrix { QUERY, KEY, VALUE, ATTENTION, RISE, FALL }

    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final List<String> matrices;
    private final float dropout;

    /** Kept, since a plain number is freed before the gradients need it again. */
    private final NDArray scale;

    TrainableEncoder(NDManager manager, OnnxGraph graph, float dropout) throws IOException {
        this.dropout = dropout;
        this.scale = manager.create((float) (1 / Math.sqrt(HEAD_WIDTH)));
        matrices = graph.factors("MatMul");
        List<String> names = new ArrayList<>(matrices);
        graph.names().stream().filter(name -> name.startsWith("embeddings.") || name.startsWith("encoder.layer.")).forEach(names::add);
        for (String name : names) {
            NDArray weight = manager.create(graph.floats(name), new Shape(graph.shape(name)));
            weight.setName(name);
            weight.setRequiresGradient(!isFrozen(name));
            weights.put(name, weight);
        }
    }

    /** Every weight by its name in the ONNX file. */
    Map<String, NDArray> weights() {
        return weights;
    }

    /** Those of them that learn. */
    Map<String, NDArray> learned() {
        Map<String, NDArray> learned = new LinkedHashMap<>(weights);
        learned.keySet().removeIf(this::isFrozen);
        return learned;
    }

    private boolean isFrozen(String name) {
        if (name.startsWith("embeddings.")) return true;
        int matrix = matrices.indexOf(name);
        int layer = matrix >= 0 ? matrix / Matrix.values().length : Integer.parseInt(name.split("\\.")[2]);
        return layer < FROZEN_LAYERS;
    }

    /** Names of the matrices that are multiplied with. */
    List<String> matrices() {
        return matrices;
    }

    /**
     * Vectors of the pieces in their context.
     *
     * @param ids  int64, windows × pieces
     * @param real float, the same shape: 1 for a piece, 0 for padding
     * @return windows × pieces × {@link #WIDTH}
     */
    NDArray forward(NDArray ids, NDArray real, boolean training) {
        long windows = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        NDArray places = ids.getManager().arange((int) length).toType(DataType.INT64, false);
        NDArray vectors = look(ids, WORDS).add(look(places, PLACES).expandDims(0)).add(weights.get(SEGMENTS).get(0));
        vectors = drop(normal(vectors, "embeddings.LayerNorm"), training);
        NDArray hidden = real.sub(1f).mul(-HIDDEN).reshape(windows, 1, 1, length);
        for (int layer = 0; layer < matrices.size() / Matrix.values().length; layer++) vectors = layer(layer, vectors, hidden, training);
        return vectors;
    }

    private NDArray layer(int layer, NDArray vectors, NDArray hidden, boolean training) {
        String name = "encoder.layer." + layer + ".";
        NDArray query = heads(times(vectors, layer, Matrix.QUERY, name + "attention.self.query")).mul(scale);
        NDArray key = heads(times(vectors, layer, Matrix.KEY, name + "attention.self.key"));
        NDArray value = heads(times(vectors, layer, Matrix.VALUE, name + "attention.self.value"));
        NDArray attention = drop(query.matMul(key.transpose(0, 1, 3, 2)).add(hidden).softmax(-1), training);
        NDArray seen = attention.matMul(value).transpose(0, 2, 1, 3).reshape(vectors.getShape());
        NDArray mixed = drop(times(seen, layer, Matrix.ATTENTION, name + "attention.output.dense"), training);
        NDArray between = normal(vectors.add(mixed), name + "attention.output.LayerNorm");
        NDArray risen = Activation.gelu(times(between, layer, Matrix.RISE, name + "intermediate.dense"));
        NDArray fallen = drop(times(risen, layer, Matrix.FALL, name + "output.dense"), training);
        return normal(between.add(fallen), name + "output.LayerNorm");
    }

    private NDArray times(NDArray vectors, int layer, Matrix matrix, String name) {
        String factor = matrices.get(layer * Matrix.values().length + matrix.ordinal());
        return vectors.matMul(weights.get(factor)).add(weights.get(name + ".bias"));
    }

    private static NDArray heads(NDArray vectors) {
        Shape shape = vectors.getShape();
        return vectors.reshape(shape.get(0), shape.get(1), HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3);
    }

    private NDArray look(NDArray ids, String name) {
        return Embedding.embedding(ids, weights.get(name), SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray normal(NDArray vectors, String name) {
        return LayerNorm.layerNorm(vectors, new Shape(WIDTH), weights.get(name + ".weight"), weights.get(name + ".bias"), EPSILON).singletonOrThrow();
    }

    private NDArray drop(NDArray vectors, boolean training) {
        return training ? Dropout.dropout(vectors, dropout, true).singletonOrThrow() : vectors;
    }
}
