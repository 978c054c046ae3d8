package org.factdesk.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Our own grades of check-worthiness for sentences of the articles that AttributedArticles reads, by one labeller, 0 to 3. The
 * texts are not ours, so the file has only where each sentence begins: {@code article TAB start:grade start:grade …}
 */
final class Grades {

    private Grades() {
    }

    /** By article, by where a sentence begins. */
    static Map<String, Map<Integer, Float>> read() throws IOException {
        Map<String, Map<Integer, Float>> grades = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Grades.class.getResourceAsStream("grades.tsv"), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null;) {
                String[] fields = line.split("\t");
                Map<Integer, Float> article = grades.computeIfAbsent(fields[0], name -> new HashMap<>());
                for (String pair : fields[1].split(" ")) {
                    String[] graded = pair.split(":");
                    article.put(Integer.valueOf(graded[0]), Float.valueOf(graded[1]));
                }
            }
        }
        return grades;
    }
}
