package org.factdesk.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What was predicted, one JSON object a line, for whoever wants to know why a figure is what it is. */
final class Predictions implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedWriter file;

    private Predictions(BufferedWriter file) {
        this.file = file;
    }

    static Predictions into(Path folder, String set) throws IOException {
        Files.createDirectories(folder);
        return new Predictions(Files.newBufferedWriter(folder.resolve(set.replaceAll("[^a-z0-9]+", "-") + ".jsonl")));
    }

    void add(Map<String, ?> prediction) {
        try {
            file.write(JSON.writeValueAsString(prediction));
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
