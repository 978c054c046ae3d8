package org.factdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.extraction.Extractor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The extraction against public tables: {@code mvn verify -Pevaluation -Devaluation.data=DIR} runs every set found under DIR, prints
 * one table, and leaves each prediction under {@code target/evaluation}. What is scored is what ships.
 */
class EvaluationTest {

    private static final List<EvaluationSet> SETS = List.of(new NewsSentences(), new DebateSentences(), new SpeechFiles(), new TaggedArticles());
    private static final Path PREDICTIONS = Path.of("target", "evaluation");

    /** The data are fixed and so is the model; only a change of the code moves a figure. */
    private static final double MAY_BE_LESS_BY = 0.01;

    @Test
    void no_figure_falls_below_what_was_recorded() throws IOException {
        Path data = data();
        List<Figure> figures = new ArrayList<>();
        for (EvaluationSet set : SETS.stream().filter(set -> set.isIn(data)).toList()) {
            try (Predictions predictions = Predictions.into(PREDICTIONS, set.place())) {
                figures.addAll(set.score(data, Extractor.load(), predictions));
            }
        }
        assertThat(figures).as("sets under " + data).isNotEmpty();
        print(figures);
        String card = System.getProperty("evaluation.card", "");
        if (!card.isBlank()) ModelCard.write(Path.of(card), figures);
        assertThat(figures).allSatisfy(figure -> assertThat(figure.value()).as(figure.set() + ", " + figure.metric())
                .isGreaterThanOrEqualTo(Mark.of(figure).map(Mark::recorded).orElse(0.0) - MAY_BE_LESS_BY));
    }

    private static Path data() {
        String named = System.getProperty("evaluation.data", "");
        Assumptions.assumeFalse(named.isBlank(), "Skipped: no labelled texts. Name their folder: -Pevaluation -Devaluation.data=DIR");
        Path data = Path.of(named);
        assertThat(Files.isDirectory(data)).as(data + " is a folder").isTrue();
        return data;
    }

    private static void print(List<Figure> figures) {
        System.out.printf("%n%-20s %-18s %6s %9s %6s   %s%n", "set", "metric", "ours", "recorded", "goal", "others");
        for (Figure figure : figures) {
            Optional<Mark> mark = Mark.of(figure);
            System.out.printf(Locale.ROOT, "%-20s %-18s %6.3f %9s %6s   %s%n", figure.set(), figure.metric(), figure.value(),
                    mark.map(known -> "%.3f".formatted(known.recorded())).orElse(""), mark.map(known -> "%.2f".formatted(known.goal())).orElse(""),
                    mark.map(Mark::others).orElse(""));
        }
        System.out.println();
    }
}
