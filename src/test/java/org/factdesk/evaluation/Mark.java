package org.factdesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is held against.
 *
 * @param recorded what we had when it was last written down; a run well below it is a step back
 * @param goal     what we want
 * @param others   what others have published, in words
 */
record Mark(String set, String metric, double recorded, double goal, String others) {

    static List<Mark> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Mark.class.getResourceAsStream("marks.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Mark::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Mark> of(Figure figure) {
        return all().stream().filter(mark -> figure.set().equals(mark.set) && figure.metric().equals(mark.metric)).findFirst();
    }

    private static Mark read(String line) {
        String[] columns = line.split("\\s*\\|\\s*");
        return new Mark(columns[0], columns[1], Double.parseDouble(columns[2]), Double.parseDouble(columns[3]), columns[4]);
    }
}
