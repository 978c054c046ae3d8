package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text, who said what in it, and the claims worth checking. One instance serves all threads.
 */
public final class Extractor {

    private static final CheckWorthiness CHECK_WORTHINESS = new CheckWorthiness();

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
        return extract(text, language(text));
    }

    /**
     * Extracts from a text in a known language.
     *
     * @param language BCP-47 tag; English has a model, for others sentences are split and nothing else
     */
    public Extraction extract(String text, String language) {
        return extract(text, language, ReadingProgress.UNWATCHED);
    }

    /** The same for a long text, while somebody watches. */
    public Extraction extract(String text, String language, ReadingProgress progress) {
        if (!hasModel(language)) return withoutModel(text, language);
        List<Span> spans = new EnglishSentences(models.sentences()).of(text);
        List<List<Word>> words = tagged(spans, progress);
        List<Sentence> sentences = new ArrayList<>();
        for (int index = 0; index < spans.size(); index++) {
            Score score = CHECK_WORTHINESS.of(words.get(index));
            sentences.add(new Sentence(spans.get(index), score.value(), score.reasons()));
        }
        List<Quotation> quotations = QuotationFinder.in(text);
        List<Passage> passages = new Passages(text, spans, words, quotations).all();
        List<Utterance> utterances = new AttributionFinder(text, passages).all();
        StretchScore scores = new StretchScore(spans, words, CHECK_WORTHINESS);
        List<ClaimCandidate> claims = new Claims(sentences, new SpokenClaims(text, quotations, scores)).ranked(utterances);
        return new Extraction(language, true, List.copyOf(sentences),
            utterances.stream().map(Utterance::attribution).toList(), claims);
    }

    /**
     * The sentences of a text and nothing else, much quicker than {@link #extract}; the same ones.
     *
     * @param language BCP-47 tag
     * @return in the order of the text, without white space at their edges
     */
    public List<Span> sentences(String text, String language) {
        return hasModel(language) ? new EnglishSentences(models.sentences()).of(text) : PlainSentences.of(text, language);
    }

    /** Nearly all the time that a text takes goes into this. */
    private List<List<Word>> tagged(List<Span> sentences, ReadingProgress progress) {
        Words words = new Words(models.partsOfSpeech());
        List<List<Word>> tagged = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            progress.at(tagged.size(), sentences.size());
            tagged.add(words.of(sentence));
        }
        return tagged;
    }

    /** The language that a text seems to be in: a BCP-47 tag, "und" if it cannot be told. */
    public String language(String text) {
        return LanguageGuess.of(text, models.languages());
    }

    /** Whether there is more to be had in this language than sentences. */
    public boolean hasModel(String language) {
        return LanguageGuess.isEnglish(language);
    }

    /**
     * Check-worthiness of consecutive English sentences of one text.
     *
     * @return one figure for each sentence, 0 to 1; 0.5 is the line between worth checking and not
     */
    public double[] checkWorthiness(List<SpokenSentence> sentences) {
        List<Span> spans = sentences.stream().map(sentence -> Span.of(sentence.text(), 0, sentence.text().length())).toList();
        return tagged(spans, ReadingProgress.UNWATCHED).stream().mapToDouble(words -> CHECK_WORTHINESS.of(words).value()).toArray();
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
