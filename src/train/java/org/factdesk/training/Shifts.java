package org.factdesk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.encoder.Judgement;
import org.factdesk.extraction.encoder.PiecedSentence;
import org.factdesk.extraction.encoder.TextModel;
import org.factdesk.extraction.encoder.TextReading;

/** What to add to the logits of a head so that 0 is the line between worth checking and not. Found on texts that nothing was trained on. */
final class Shifts {

    private static final double WORTH_CHECKING = 2;
    private static final int HALVINGS = 40;
    private static final double FURTHEST = 10;

    private final Path data;
    private final TextModel model;

    /** @param model as it ships */
    Shifts(Path data, TextModel model) {
        this.data = data;
        this.model = model;
    }

    /**
     * The head of news learned mostly from one labeller, who is less strict than two together, and is surer of what it has seen. With
     * the shift the share of sentences worth checking in articles that nobody graded is what two labellers found in theirs.
     */
    double ofNews(List<List<Example>> graded) throws IOException {
        double share = graded.stream().flatMap(List::stream).mapToDouble(example -> example.target() >= WORTH_CHECKING ? 1 : 0).average().orElseThrow();
        List<Double> logits = newsNobodyGraded();
        double low = -FURTHEST;
        double high = FURTHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            double mean = logits.stream().mapToDouble(logit -> 1 / (1 + Math.exp(-logit - middle))).average().orElseThrow();
            if (mean > share) high = middle;
            else low = middle;
        }
        return (low + high) / 2;
    }

    private List<Double> newsNobodyGraded() throws IOException {
        Set<String> graded = Files.readAllLines(data.resolve("news-checkworthiness/split.tsv")).stream().map(line -> line.split("\t")[0])
            .collect(Collectors.toSet());
        List<Double> logits = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("polnear/dev/text"))) {
            for (Path file : files.filter(path -> !graded.contains(path.getFileName().toString())).sorted().toList()) {
                String text = Files.readString(file);
                List<PiecedSentence> sentences = Extractor.pieced(text, Extractor.load().sentences(text, "en"), model.pieces());
                judgements(sentences).forEach(judgement -> logits.add((double) judgement.news()));
            }
        }
        return logits;
    }

    private List<Judgement> judgements(List<PiecedSentence> sentences) {
        TextReading reading = model.read(sentences, done -> { });
        List<Judgement> judgements = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) judgements.add(reading.judgement(index));
        return judgements;
    }

    private record Judged(double logit, boolean yes) {
    }

    /** Of debates few sentences are worth checking, so a line at even chances misses too many: it lies where F1 is best. */
    double ofDebates(List<Example> sentences) {
        List<Judged> strongest = new ArrayList<>();
        for (Example sentence : sentences) {
            strongest.add(new Judged(judgements(List.of(sentence.sentence())).get(0).debate(), sentence.target() == 1));
        }
        strongest.sort(Comparator.comparingDouble(Judged::logit).reversed());
        long all = strongest.stream().filter(Judged::yes).count();
        double best = 0;
        double shift = 0;
        int right = 0;
        for (int taken = 1; taken <= strongest.size(); taken++) {
            if (strongest.get(taken - 1).yes()) right++;
            double f1 = 2.0 * right / (taken + all);
            if (f1 <= best) continue;
            best = f1;
            shift = -strongest.get(taken - 1).logit();
        }
        return shift;
    }
}
