package org.factdesk.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.factdesk.extraction.encoder.Judgement;
import org.factdesk.extraction.encoder.PiecedSentence;
import org.factdesk.extraction.encoder.TextModel;
import org.factdesk.extraction.encoder.TextReading;
import org.factdesk.extraction.encoder.WordPieces;

/**
 * Finds the sentences of a text, who said what in it, and the claims worth checking. One instance serves all threads.
 */
public final class Extractor {

    private final LanguageModels models;

    private Extractor(LanguageModels models) {
        this.models = models;
    }

    /** The extractor with the models of the class path, which are read once, when they are first needed. */
    public static Extractor load() {
        return Loaded.EXTRACTOR;
    }

    /** Reads all models now; otherwise the first text waits for them. */
    public static void readModels() {
        load();
        model();
    }

    private static TextModel model() {
        return LoadedModel.MODEL;
    }

    /** Extracts from a text in whatever language it seems to be in. Never throws for odd text. */
    public Extraction extract(String text) {
        return extract(text, language(text));
    }

    /**
     * Extracts from a text in a known language.
     *
     * @param language BCP-47 tag; English has a model of check-worthiness; for others the order of the claims is the text's own
     */
    public Extraction extract(String text, String language) {
        return extract(text, language, null);
    }

    /**
     * The same for an article of a known day.
     *
     * @param published so that "on Monday" becomes a date; null if it is not known
     */
    public Extraction extract(String text, String language, LocalDate published) {
        return extract(text, language, published, ReadingProgress.UNWATCHED);
    }

    /** The same for a long text, while somebody watches. */
    public Extraction extract(String text, String language, LocalDate published, ReadingProgress progress) {
        if (!hasModel(language)) return withoutModel(text, language);
        List<Span> spans = sentences(text, language);
        TextReading reading = model().read(pieced(text, spans, model().pieces()), done -> progress.at(done, spans.size()));
        List<List<Word>> words = tagged(spans);
        Scores scores = new Scores(spans, words, reading);
        List<Sentence> sentences = new ArrayList<>();
        for (int index = 0; index < spans.size(); index++) {
            Score score = scores.ofSentence(index);
            sentences.add(new Sentence(spans.get(index), score.value(), score.reasons()));
        }
        List<Quotation> quotations = QuotationFinder.in(text);
        List<Passage> passages = new Passages(text, spans, words, quotations).all();
        List<Attribution> attributions = AttributionLinks.of(text, spans, reading.roles());
        Names names = Names.in(text, passages);
        List<Utterance> utterances = new Utterances(text, passages, names, attributions).all();
        List<Draft> drafts = new ArrayList<>(new SpokenClaims(text, quotations, scores).of(utterances, passages));
        drafts.addAll(new OwnClaims(text, passages, scores).beside(Stretches.of(utterances)));
        References references = new References(text, passages, names, new Dates(published));
        List<ClaimCandidate> claims = new Claims(references, sentences.size()).ranked(drafts);
        return new Extraction(language, true, List.copyOf(sentences), attributions, claims);
    }

    /**
     * The sentences of a text and nothing else, much quicker than {@link #extract}; the same ones.
     *
     * @param language BCP-47 tag
     * @return in the order of the text, without white space at their edges
     */
    public List<Span> sentences(String text, String language) {
        String plain = LanguageGuess.withoutRegion(language);
        SentenceModel model = models.sentences().get(plain);
        return Overlong.cut(text, model == null ? PlainSentences.of(text, language) : new LearnedSentences(model, plain.equals("en")).of(text));
    }

    /** Sentences of one text, in its order, as the model reads them. */
    public static List<PiecedSentence> pieced(String text, List<Span> sentences, WordPieces pieces) {
        List<PiecedSentence> pieced = new ArrayList<>(sentences.size());
        int before = 0;
        for (Span sentence : sentences) {
            pieced.add(PiecedSentence.of(pieces, text, before, sentence.start(), sentence.end()));
            before = sentence.end();
        }
        return pieced;
    }

    private List<List<Word>> tagged(List<Span> sentences) {
        Words words = new Words(models.partsOfSpeech());
        return sentences.stream().map(words::of).toList();
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
        TextReading reading = model().read(sentences.stream().map(this::line).toList(), done -> { });
        Calibration calibration = new Calibration(Register.spoken(sentences.stream().map(SpokenSentence::text).toList()));
        double[] figures = new double[sentences.size()];
        for (int index = 0; index < figures.length; index++) {
            SpokenSentence sentence = sentences.get(index);
            boolean says = sentence.text().chars().anyMatch(Character::isLetterOrDigit);
            if (!says) continue;
            Judgement judgement = reading.judgement(index);
            figures[index] = sentence.speaker() == null ? calibration.figure(judgement) : Calibration.lineOfSpeech(judgement);
        }
        return figures;
    }

    private PiecedSentence line(SpokenSentence sentence) {
        return new PiecedSentence(model().pieces().of(sentence.text(), 0, sentence.text().length()), true);
    }

    /** Names the rules and weights, so that a stored result says what it came from. */
    public String modelVersion() {
        return "english-2";
    }

    private Extraction withoutModel(String text, String language) {
        List<Sentence> sentences = sentences(text, language).stream().map(span -> new Sentence(span, 0, List.of())).toList();
        return new Extraction(language, false, sentences, List.of(), new PlainClaims(text, sentences).inOrder());
    }

    private static final class Loaded {
        static final Extractor EXTRACTOR = new Extractor(LanguageModels.fromClassPath());
    }

    /** Apart, since sentences alone need none of it. */
    private static final class LoadedModel {
        static final TextModel MODEL = TextModel.fromClassPath(Runtime.getRuntime().availableProcessors());
    }
}
