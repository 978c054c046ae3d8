package org.factdesk.training;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tensors of an ONNX file by name, read and replaced without knowing anything else of it. Field numbers are those of
 * onnx.proto3: ModelProto.graph 7, GraphProto.node 1 and initializer 5, TensorProto.dims 1, name 8, raw_data 9.
 */
final class OnnxGraph {

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OPERATION = 4;
    private static final int INITIALIZER = 5;
    private static final int DIMENSIONS = 1;
    private static final int FLOATS = 4;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private final UnknownFieldSet model;
    private final Map<String, UnknownFieldSet> tensors = new LinkedHashMap<>();

    private OnnxGraph(UnknownFieldSet model) throws IOException {
        this.model = model;
        for (ByteString bytes : graph().getField(INITIALIZER).getLengthDelimitedList()) {
            UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
            tensors.put(text(tensor, NAME), tensor);
        }
    }

    static OnnxGraph read(InputStream bytes) throws IOException {
        return new OnnxGraph(UnknownFieldSet.parseFrom(bytes));
    }

    /** Names of the tensors, in the order of the file. */
    List<String> names() {
        return List.copyOf(tensors.keySet());
    }

    /** The tensors that are multiplied with, in the order of the computation, by the name of an operation such as MatMul. */
    List<String> factors(String operation) throws IOException {
        List<String> names = new ArrayList<>();
        for (ByteString bytes : graph().getField(NODE).getLengthDelimitedList()) {
            UnknownFieldSet node = UnknownFieldSet.parseFrom(bytes);
            if (!text(node, NODE_OPERATION).equals(operation)) continue;
            for (ByteString input : node.getField(NODE_INPUT).getLengthDelimitedList()) {
                if (tensors.containsKey(input.toStringUtf8()) && shape(input.toStringUtf8()).length == 2) names.add(input.toStringUtf8());
            }
        }
        return names;
    }

    long[] shape(String name) throws IOException {
        Field dimensions = tensors.get(name).getField(DIMENSIONS);
        List<Long> sizes = new ArrayList<>(dimensions.getVarintList());
        for (ByteString packed : dimensions.getLengthDelimitedList()) {
            var input = packed.newCodedInput();
            while (!input.isAtEnd()) sizes.add(input.readInt64());
        }
        return sizes.stream().mapToLong(Long::longValue).toArray();
    }

    /** A tensor of 32-bit floats, row by row. */
    float[] floats(String name) {
        ByteBuffer raw = raw(tensors.get(name)).asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[raw.remaining() / Float.BYTES];
        raw.asFloatBuffer().get(values);
        return values;
    }

    /** A tensor of signed bytes, row by row. */
    byte[] bytes(String name) {
        return raw(tensors.get(name)).toByteArray();
    }

    void replace(String name, float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        replace(name, raw.array());
    }

    void replace(String name, byte[] values) {
        UnknownFieldSet tensor = tensors.get(name);
        if (tensor == null) throw new IllegalArgumentException("No tensor " + name);
        if (values.length != raw(tensor).size()) throw new IllegalArgumentException(name + " has another size: " + raw(tensor).size());
        tensors.put(name, UnknownFieldSet.newBuilder(tensor).clearField(FLOATS)
            .mergeField(RAW, Field.getDefaultInstance()).addField(RAW, single(ByteString.copyFrom(values))).build());
    }

    byte[] toByteArray() throws IOException {
        Field.Builder initializers = Field.newBuilder();
        tensors.values().forEach(tensor -> initializers.addLengthDelimited(tensor.toByteString()));
        UnknownFieldSet graph = UnknownFieldSet.newBuilder(graph()).addField(INITIALIZER, initializers.build()).build();
        return UnknownFieldSet.newBuilder(model).addField(GRAPH, single(graph.toByteString())).build().toByteArray();
    }

    private UnknownFieldSet graph() throws IOException {
        return UnknownFieldSet.parseFrom(model.getField(GRAPH).getLengthDelimitedList().get(0));
    }

    /** Some writers keep floats in a list of their own and not as raw bytes. */
    private static ByteString raw(UnknownFieldSet tensor) {
        Field floats = tensor.getField(FLOATS);
        List<ByteString> packed = floats.getLengthDelimitedList();
        if (!packed.isEmpty()) return packed.get(0);
        List<Integer> single = floats.getFixed32List();
        if (single.isEmpty()) return tensor.getField(RAW).getLengthDelimitedList().get(0);
        ByteBuffer bytes = ByteBuffer.allocate(single.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        single.forEach(bytes::putInt);
        return ByteString.copyFrom(bytes.array());
    }

    private static Field single(ByteString bytes) {
        return Field.newBuilder().addLengthDelimited(bytes).build();
    }

    private static String text(UnknownFieldSet message, int field) {
        List<ByteString> values = message.getField(field).getLengthDelimitedList();
        return values.isEmpty() ? "" : values.get(0).toStringUtf8();
    }
}
