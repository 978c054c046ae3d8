package org.factdesk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.extraction.encoder.PiecedSentence;
import org.factdesk.extraction.encoder.WordPieces;

/** News articles of which two labellers graded every sentence from 0 to 3; the target is their mean. */
final class GradedArticles {

    private GradedArticles() {
    }

    /**
     * @param data has the folder {@code news-checkworthiness} with the split, and the texts
     * @param part train or dev
     */
    static List<List<Example>> read(Path data, String part, WordPieces pieces) throws IOException {
        Map<String, String> parts = new HashMap<>();
        for (String line : Files.readAllLines(data.resolve("news-checkworthiness/split.tsv"))) {
            String[] fields = line.split("\t");
            parts.put(fields[0], fields[1]);
        }
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(data.resolve("news-checkworthiness/sentences.tsv"))) {
            String[] fields = line.split("\t");
            if (part.equals(parts.get(fields[0])) && !fields[0].equals("article")) rows.computeIfAbsent(fields[0], name -> new ArrayList<>()).add(fields);
        }
        List<List<Example>> articles = new ArrayList<>();
        for (var article : rows.entrySet()) {
            articles.add(examples(Files.readString(data.resolve("polnear/dev/text").resolve(article.getKey())), article.getValue(), pieces));
        }
        return articles;
    }

    /** Columns: article, sentence, start, end, first grade, second grade, text. */
    private static List<Example> examples(String text, List<String[]> rows, WordPieces pieces) {
        List<Example> examples = new ArrayList<>();
        int before = 0;
        for (String[] row : rows) {
            int start = Integer.parseInt(row[2]);
            int end = Integer.parseInt(row[3]);
            float grade = (Float.parseFloat(row[4]) + Float.parseFloat(row[5])) / 2;
            examples.add(Example.judged(PiecedSentence.of(pieces, text, before, start, end), Task.NEWS, grade));
            before = end;
        }
        return examples;
    }
}
