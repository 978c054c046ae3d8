package org.factdesk.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.extraction.encoder.TextModel;

/** Writes what was learned in the form that the extraction reads. */
final class ModelFiles {

    /**
     * Weights are kept in 7 bits and a sign although there is room for 8: where a processor adds two products of 8 bits in 16
     * (AVX2 does), larger ones run over, and the vectors are off by .120 of their length and not by .090.
     */
    private static final int RANGE = 63;

    private final Path folder;

    ModelFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void vocabulary(List<String> pieces) throws IOException {
        Files.write(folder.resolve("vocabulary.txt"), pieces);
    }

    /** @param graph the same encoder, untrained, with matrices of 8 bits */
    void encoder(TrainableEncoder encoder, OnnxGraph graph) throws IOException {
        for (Map.Entry<String, NDArray> weight : encoder.weights().entrySet()) {
            String name = weight.getKey();
            if (encoder.matrices().contains(name)) quantise(graph, name, weight.getValue());
            else if (graph.names().contains(name) && encoder.learned().containsKey(name)) graph.replace(name, weight.getValue().toFloatArray());
        }
        Files.write(folder.resolve("encoder.onnx"), graph.toByteArray());
    }

    /** Each column by a scale of its own. */
    private static void quantise(OnnxGraph graph, String name, NDArray matrix) {
        float[] values = matrix.toFloatArray();
        int columns = (int) matrix.getShape().get(1);
        float[] scales = new float[columns];
        for (int index = 0; index < values.length; index++) {
            scales[index % columns] = Math.max(scales[index % columns], Math.abs(values[index]) / RANGE);
        }
        byte[] small = new byte[values.length];
        for (int index = 0; index < values.length; index++) small[index] = (byte) Math.round(values[index] / scales[index % columns]);
        graph.replace(name + "_quantized", small);
        graph.replace(name + "_scale", scales);
    }

    /** For each matrix its name, rows, columns and numbers, row by row. */
    void heads(Heads heads) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("heads.bin")); DataOutputStream out = new DataOutputStream(file)) {
            for (Map.Entry<String, NDArray> head : heads.weights().entrySet()) {
                Shape shape = head.getValue().getShape();
                out.writeUTF(head.getKey());
                out.writeInt(shape.dimension() == 1 ? 1 : (int) shape.get(0));
                out.writeInt((int) shape.get(shape.dimension() - 1));
                for (float value : head.getValue().toFloatArray()) out.writeFloat(value);
            }
        }
    }

    /** Numbers of each head by its name, row by row. */
    private Map<String, float[]> heads() throws IOException {
        Map<String, float[]> heads = new LinkedHashMap<>();
        try (InputStream file = Files.newInputStream(folder.resolve("heads.bin")); DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            while (in.available() > 0) {
                String name = in.readUTF();
                float[] values = new float[in.readInt() * in.readInt()];
                for (int index = 0; index < values.length; index++) values[index] = in.readFloat();
                heads.put(name, values);
            }
        }
        return heads;
    }

    /** Goes on from what these files have: what never learned stays as it was, not rounded. */
    void into(TrainableEncoder encoder, Heads heads) throws IOException {
        OnnxGraph graph = graph();
        for (Map.Entry<String, NDArray> weight : encoder.learned().entrySet()) {
            String name = weight.getKey();
            weight.getValue().set(encoder.matrices().contains(name) ? whole(graph, name) : graph.floats(name));
        }
        for (Map.Entry<String, float[]> head : heads().entrySet()) heads.weights().get(head.getKey()).set(head.getValue());
    }

    private OnnxGraph graph() throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve("encoder.onnx"))) {
            return OnnxGraph.read(file);
        }
    }

    private static float[] whole(OnnxGraph learned, String name) {
        byte[] small = learned.bytes(name + "_quantized");
        float[] scales = learned.floats(name + "_scale");
        float[] values = new float[small.length];
        for (int index = 0; index < values.length; index++) values[index] = small[index] * scales[index % scales.length];
        return values;
    }

    /** The model of these files, as the extraction reads it. */
    TextModel model() {
        return TextModel.from(name -> Files.newInputStream(folder.resolve(name)), 1);
    }

    /** What the model is, for people. @param facts of this run, by their names in the text */
    void card(Map<String, Object> facts) throws IOException {
        try (InputStream file = ModelFiles.class.getResourceAsStream("card.md")) {
            String card = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, Object> fact : facts.entrySet()) card = card.replace("{" + fact.getKey() + "}", fact.getValue().toString());
            Files.writeString(folder.resolve("MODEL.md"), card);
        }
    }
}
