package org.factdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.SpokenSentence;

/** News articles whose sentences two people graded from 0 to 3; the dev articles of the split. */
final class NewsSentences implements EvaluationSet {

    private static final double WORTH_CHECKING = 2;

    @Override
    public String place() {
        return "news-checkworthiness";
    }

    @Override
    public List<Figure> score(Path data, Extractor extractor, Predictions predictions) throws IOException {
        List<Judged> all = new ArrayList<>();
        List<Ranking> articles = new ArrayList<>();
        for (Map.Entry<String, List<Row>> article : dev(data.resolve(place())).entrySet()) {
            List<Judged> judged = judged(article.getKey(), article.getValue(), extractor, predictions);
            articles.add(new Ranking(judged, WORTH_CHECKING));
            all.addAll(judged);
        }
        Ranking whole = new Ranking(all, WORTH_CHECKING);
        CalibrationBins bins = new CalibrationBins(all, WORTH_CHECKING);
        System.out.printf("%nCalibration on %s%n%s", place(), bins.table());
        return List.of(new Figure(place(), "1 - calibration error", 1 - bins.error()),
                new Figure(place(), "average precision", whole.averagePrecision()),
                new Figure(place(), "best F1", whole.bestF1()),
                new Figure(place(), "precision at 5", mean(articles, article -> article.precisionAt(5))),
                new Figure(place(), "nDCG at 10", mean(articles, article -> article.ndcgAt(10))));
    }

    private static List<Judged> judged(String article, List<Row> rows, Extractor extractor, Predictions predictions) {
        double[] figures = extractor.checkWorthiness(rows.stream().map(row -> new SpokenSentence(null, row.text)).toList());
        List<Judged> judged = new ArrayList<>();
        for (int index = 0; index < figures.length; index++) {
            Row row = rows.get(index);
            judged.add(new Judged(figures[index], row.grade));
            predictions.add(Map.of("article", article, "sentence", index + 1, "grade", row.grade, "checkWorthiness", figures[index]));
        }
        return judged;
    }

    private static Map<String, List<Row>> dev(Path folder) throws IOException {
        Map<String, String> parts = Files.readAllLines(folder.resolve("split.tsv")).stream().skip(1).map(line -> line.split("\t"))
                .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        return Files.readAllLines(folder.resolve("sentences.tsv")).stream().skip(1).map(line -> line.split("\t", 7))
                .filter(columns -> parts.get(columns[0]).equals("dev"))
                .collect(Collectors.groupingBy(columns -> columns[0], LinkedHashMap::new, Collectors.mapping(Row::of, Collectors.toList())));
    }

    private static double mean(List<Ranking> articles, ToDoubleFunction<Ranking> figure) {
        return articles.stream().mapToDouble(figure).average().orElse(0);
    }

    private record Row(double grade, String text) {

        static Row of(String[] columns) {
            return new Row((Double.parseDouble(columns[4]) + Double.parseDouble(columns[5])) / 2, columns[6]);
        }
    }
}
