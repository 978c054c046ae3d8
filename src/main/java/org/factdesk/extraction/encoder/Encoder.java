package org.factdesk.extraction.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.Map;

/** A transformer that reads pieces in their context: for each piece a vector. One instance serves all threads. */
final class Encoder {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** @param threads how many cores one window may use */
    Encoder(byte[] model, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            // An arena would keep for good what the longest window once took
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder cannot be loaded", e);
        }
    }

    /** One row for each piece, in their order. */
    float[][] vectors(long[] pieces) {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
                OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder failed on " + pieces.length + " pieces", e);
        }
    }
}
