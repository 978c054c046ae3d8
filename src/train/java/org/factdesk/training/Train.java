package org.factdesk.training;

import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.factdesk.extraction.encoder.WordPieces;

/**
 * Trains the model of the extraction: {@code Train DATA FOLDER}, from the data sets under DATA to the model files in FOLDER, or
 * {@code Train DATA FOLDER BEFORE}, which goes on from the model files in BEFORE.
 * Either takes up to two hours on two cores. The same seed and the same data give the same model but for the last digits.
 */
public final class Train {

    private static final int SEED = 7;
    private static final float DROPOUT = .1f;
    private static final float FIRST_RATE = 1.2e-4f;

    /** What goes on from a trained model would forget it at the first rate. */
    private static final float LATER_RATE = 8e-5f;
    private static final String PLAIN = "bge-small-en-v1.5.onnx";
    private static final String QUANTISED = "bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "bge-small-en-v1.5-tokenizer.json";

    private Train() {
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        ModelFiles files = new ModelFiles(Path.of(arguments[1]));
        List<String> vocabulary = vocabulary();
        files.vocabulary(vocabulary);
        WordPieces pieces = new WordPieces(vocabulary);
        List<Batch> batches = Curriculum.of(data, pieces, new Random(SEED));
        try (NDManager manager = NDManager.newBaseManager()) {
            Heads heads = new Heads(manager, SEED);
            TrainableEncoder encoder = new TrainableEncoder(manager, graph(PLAIN), DROPOUT);
            boolean goesOn = arguments.length > 2 && !arguments[2].isBlank();
            if (goesOn) new ModelFiles(Path.of(arguments[2])).into(encoder, heads);
            Duration taken = new Training(encoder, heads, batches, goesOn ? LATER_RATE : FIRST_RATE).run(manager);
            files.encoder(encoder, graph(QUANTISED));
            files.heads(heads);
            Shifts shifts = new Shifts(data, files.model());
            heads.shift(Task.NEWS, shifts.ofNews(GradedArticles.read(data, "train", pieces)));
            heads.shift(Task.DEBATE, shifts.ofDebates(new Debates(data, pieces).sentences("dev")));
            files.heads(heads);
            files.card(Map.of("seed", SEED, "steps", batches.size(), "pieces", batches.stream().mapToLong(Batch::pieces).sum(), "minutes", taken.toMinutes()));
        }
    }

    private static OnnxGraph graph(String name) throws IOException {
        try (InputStream file = open(name)) {
            return OnnxGraph.read(file);
        }
    }

    /** In the order of their numbers. */
    private static List<String> vocabulary() throws IOException {
        try (InputStream file = open(TOKENIZER)) {
            JsonNode numbers = new ObjectMapper().readTree(file).path("model").path("vocab");
            return numbers.properties().stream().sorted(Map.Entry.comparingByValue((one, other) -> one.asInt() - other.asInt()))
                .map(Map.Entry::getKey).toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = Train.class.getResourceAsStream("/" + name);
        if (file == null) throw new IOException(name + " is not on the class path");
        return file;
    }
}
