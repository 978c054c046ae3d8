package org.factdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reason names words of the sentence. If it is one, the figure falls when they are taken out. */
class ReasonsTest {

    private static final int CANDIDATES_OF_AN_ARTICLE = 10;
    private static final double SHARE_THAT_FALLS = 0.9;
    private static final Words WORDS = new Words(LanguageModels.fromClassPath().partsOfSpeech());

    /** A sentence that is looked at between its neighbours. */
    private record Place(List<String> sentences, int index) {

        static Place of(List<String> article, int index) {
            int first = Math.max(0, index - 1);
            return new Place(article.subList(first, Math.min(article.size(), index + 2)), index - first);
        }

        Sentence read(String words) {
            List<String> changed = new ArrayList<>(sentences);
            changed.set(index, words);
            int start = changed.subList(0, index).stream().mapToInt(each -> each.length() + 1).sum();
            return Extractor.load().extract(String.join("\n", changed), "en").sentences().stream()
                .filter(sentence -> sentence.span().start() >= start).findFirst().orElseThrow();
        }
    }

    @Test
    void without_its_words_the_figure_falls() throws IOException {
        String data = System.getProperty("evaluation.data", "");
        assumeFalse(data.isBlank(), "Skipped: no labelled texts. Name their folder: -Pevaluation -Devaluation.data=DIR");
        int all = 0;
        int fell = 0;
        for (List<String> article : articles(Path.of(data, "news-checkworthiness"))) {
            for (Place place : strongest(article)) {
                String words = place.sentences().get(place.index());
                Sentence sentence = place.read(words);
                if (!sentence.span().text().equals(words)) continue;
                for (Map.Entry<Reason, String> without : withoutSigns(sentence).entrySet()) {
                    all++;
                    if (without.getValue().isBlank() || place.read(without.getValue()).checkWorthiness() < sentence.checkWorthiness()) fell++;
                }
            }
        }
        System.out.printf("Reasons: of %d named, the figure falls without their words in %d (%.3f)%n", all, fell, (double) fell / all);
        assertThat(all).isGreaterThan(100);
        assertThat((double) fell / all).isGreaterThanOrEqualTo(SHARE_THAT_FALLS);
    }

    private static List<Place> strongest(List<String> article) {
        double[] figures = Extractor.load().checkWorthiness(article.stream().map(text -> new SpokenSentence(null, text)).toList());
        return IntStream.range(0, figures.length).boxed().sorted(Comparator.comparingDouble(index -> -figures[index]))
            .limit(CANDIDATES_OF_AN_ARTICLE).map(index -> Place.of(article, index)).toList();
    }

    /** For each reason to check that is named, the sentence without its words. */
    private static Map<Reason, String> withoutSigns(Sentence sentence) {
        Span span = sentence.span();
        Map<Reason, List<Word>> signs = Signs.in(WORDS.of(span));
        Map<Reason, String> without = new TreeMap<>();
        for (Reason reason : sentence.reasons()) {
            if (!reason.speaksFor() || !signs.containsKey(reason)) continue;
            StringBuilder words = new StringBuilder(span.text());
            List<Word> backwards = signs.get(reason).stream().sorted(Comparator.comparingInt(Word::start).reversed()).toList();
            for (Word word : backwards) words.delete(word.start() - span.start(), word.end() - span.start());
            without.put(reason, words.toString().replaceAll("\\s+", " ").strip());
        }
        return without;
    }

    private static List<List<String>> articles(Path folder) throws IOException {
        Map<String, String> parts = Files.readAllLines(folder.resolve("split.tsv")).stream().skip(1).map(line -> line.split("\t"))
            .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        return List.copyOf(Files.readAllLines(folder.resolve("sentences.tsv")).stream().skip(1).map(line -> line.split("\t", 7))
            .filter(columns -> parts.get(columns[0]).equals("dev"))
            .collect(Collectors.groupingBy(columns -> columns[0], TreeMap::new, Collectors.mapping(columns -> columns[6].strip(), Collectors.toList()))).values());
    }
}
