package org.factdesk.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.encoder.PiecedSentence;
import org.factdesk.extraction.encoder.TextModel;
import org.factdesk.extraction.encoder.TextReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole article of 1,000 words through the extraction, and the same article through its parts alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {

    static final int WORDS = 1_000;

    private String article;
    private Extractor extractor;
    private TextModel model;
    private List<PiecedSentence> pieced;
    private SentenceDetectorME detector;
    private POSTaggerME tagger;

    /** The article, and the objects that every call of a running application has ready. */
    @Setup
    public void read() throws IOException {
        article = article();
        extractor = Extractor.load();
        model = TextModel.fromClassPath(Runtime.getRuntime().availableProcessors());
        pieced = Extractor.pieced(article, extractor.sentences(article, "en"), model.pieces());
        detector = new SentenceDetectorME(new SentenceModel(open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")));
        tagger = new POSTaggerME(new POSModel(open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")));
    }

    /** All of it: sentences, attributions, figures, reasons, statements. */
    @Benchmark
    public Extraction whole() {
        return extractor.extract(article, "en");
    }

    /** Only the transformer over the same pieces. */
    @Benchmark
    public TextReading encoder() {
        return model.read(pieced, done -> { });
    }

    /** Only OpenNLP's sentences and parts of speech. */
    @Benchmark
    public int splitterAndTagger() {
        int tags = 0;
        for (String sentence : detector.sentDetect(article)) tags += tagger.tag(sentence.split("\\s+")).length;
        return tags;
    }

    /** Sentences of the article. */
    static int sentences() throws IOException {
        return Extractor.load().sentences(article(), "en").size();
    }

    private static String article() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.toString().split("\\s+").length < WORDS) text.append(story());
        String[] words = text.toString().split("(?<=\\s)");
        return String.join("", Arrays.copyOf(words, WORDS));
    }

    /** A made-up article. */
    static String story() throws IOException {
        return new String(open("/org/factdesk/benchmark/article.txt").readAllBytes(), StandardCharsets.UTF_8) + "\n";
    }

    private static InputStream open(String name) {
        InputStream stream = ExtractionBenchmark.class.getResourceAsStream(name);
        if (stream == null) throw new UncheckedIOException(new IOException("The class path has no " + name));
        return stream;
    }
}
