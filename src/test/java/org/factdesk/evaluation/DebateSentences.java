package org.factdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.SpokenSentence;

/** Single sentences of debates, worth checking or not: the task of CheckThat! 2024. Each stands alone, so none is another's context. */
final class DebateSentences implements EvaluationSet {

    private static final double LINE = 0.5;

    @Override
    public String place() {
        return "ct24-english/CT24_checkworthy_english_dev-test.tsv";
    }

    @Override
    public List<Figure> score(Path data, Extractor extractor, Predictions predictions) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve(place())).stream().skip(1).toList()) {
            String[] columns = line.split("\t");
            double figure = extractor.checkWorthiness(List.of(new SpokenSentence(null, columns[1])))[0];
            judged.add(new Judged(figure, columns[2].equals("Yes") ? 1 : 0));
            predictions.add(Map.of("sentence", columns[0], "label", columns[2], "checkWorthiness", figure));
        }
        return List.of(new Figure("ct24-english", "F1 of Yes", new Ranking(judged, 1).f1(LINE)));
    }
}
