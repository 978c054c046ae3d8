package org.factdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.SpokenSentence;

/** Whole debates and speeches, ranked by check-worthiness: the task of CheckThat! 2019, over the five files kept for it. */
final class SpeechFiles implements EvaluationSet {

    private static final List<String> DEV = List.of("20170228_trump_address", "20180916_trump_miami", "20180926_un_press",
            "20181112_trump_pelosi", "20190108_oval_office");

    @Override
    public String place() {
        return "clef2019-training";
    }

    @Override
    public List<Figure> score(Path data, Extractor extractor, Predictions predictions) throws IOException {
        double sum = 0;
        for (String name : DEV) {
            List<String[]> lines = Files.readAllLines(data.resolve(place()).resolve(name + ".tsv")).stream()
                    .map(line -> line.split("\t")).filter(columns -> columns.length == 4).toList();
            double[] figures = extractor.checkWorthiness(lines.stream().map(columns -> new SpokenSentence(columns[1], columns[2])).toList());
            List<Judged> judged = new ArrayList<>();
            for (int index = 0; index < figures.length; index++) {
                String[] columns = lines.get(index);
                judged.add(new Judged(figures[index], Integer.parseInt(columns[3])));
                predictions.add(Map.of("file", name, "line", columns[0], "label", columns[3], "checkWorthiness", figures[index]));
            }
            sum += new Ranking(judged, 1).averagePrecision();
        }
        return List.of(new Figure(place(), "MAP", sum / DEV.size()));
    }
}
