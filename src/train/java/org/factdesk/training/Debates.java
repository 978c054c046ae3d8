package org.factdesk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.extraction.encoder.PiecedSentence;
import org.factdesk.extraction.encoder.WordPieces;

/** Debates and speeches: single sentences judged out of context (ClaimBuster), and whole files with speakers (CheckThat!). */
final class Debates {

    private static final Set<String> DEV_FILES = Set.of(
        "20170228_trump_address", "20180916_trump_miami", "20180926_un_press", "20181112_trump_pelosi", "20190108_oval_office");

    private final Path data;
    private final WordPieces pieces;
    private final Set<String> kept = new HashSet<>();

    /** Sentences that figures are reported on are not learned from, wherever else they stand. */
    Debates(Path data, WordPieces pieces) throws IOException {
        this.data = data;
        this.pieces = pieces;
        for (String[] row : rows(data.resolve("ct24-english/CT24_checkworthy_english_dev-test.tsv"))) kept.add(row[1].strip());
    }

    /** Columns: number, text, Yes or No. Rows that are not whole are left out. @param part train or dev */
    List<Example> sentences(String part) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String[] row : rows(data.resolve("ct24-english/CT24_checkworthy_english_" + part + ".tsv"))) {
            if (row.length != 3 || row[0].equals("Sentence_id") || kept.contains(row[1].strip())) continue;
            examples.add(Example.judged(line(row[1]), Task.DEBATE, row[2].strip().equals("Yes") ? 1 : 0));
        }
        return examples;
    }

    /** One list for each file. Columns: line, speaker, text, 0 or 1. */
    List<List<Example>> files() throws IOException {
        List<List<Example>> files = new ArrayList<>();
        Set<String> read = new HashSet<>(DEV_FILES);
        for (String folder : List.of("clef2019-training", "clef2020-training")) {
            for (Path file : tables(data.resolve(folder))) {
                if (!read.add(file.getFileName().toString().replace(".tsv", ""))) continue;
                files.add(rows(file).stream().filter(row -> row.length > 3).map(this::spoken).toList());
            }
        }
        return files;
    }

    private Example spoken(String[] row) {
        PiecedSentence line = line(row[1].toLowerCase(Locale.ROOT) + ": " + row[2]);
        return kept.contains(row[2].strip()) ? Example.unjudged(line) : Example.judged(line, Task.SPEECH, row[3].strip().equals("1") ? 1 : 0);
    }

    private PiecedSentence line(String text) {
        return new PiecedSentence(pieces.of(text, 0, text.length()), true);
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().map(line -> line.split("\t")).toList();
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }
}
