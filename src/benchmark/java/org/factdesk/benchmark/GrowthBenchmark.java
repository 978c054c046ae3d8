package org.factdesk.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts of doubling length, ordinary and odd: whether twice the text takes more than twice the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {

    static final String[] CHARACTERS = {"25000", "50000", "100000"};

    @Param({"25000", "50000", "100000"})
    private int characters;

    @Param({"article", "one sentence", "one word", "only quotation marks", "unbalanced quotations", "only speakers"})
    private String shape;

    private Extractor extractor;
    private String text;

    /** The text, and the models. */
    @Setup
    public void build() throws IOException {
        extractor = Extractor.load();
        String unit = unit();
        text = unit.repeat(characters / unit.length() + 1).substring(0, characters);
    }

    private String unit() throws IOException {
        return switch (shape) {
            case "article" -> ExtractionBenchmark.story();
            case "one sentence" -> "and the town spent 14 million euros on roads ";
            case "one word" -> "town";
            case "only quotation marks" -> "\u201C\"\u201D";
            case "unbalanced quotations" -> "\u201CThe town spent 14 million euros. ";
            case "only speakers" -> "Ines Falk said, ";
            default -> throw new IllegalArgumentException(shape);
        };
    }

    /** All of it. */
    @Benchmark
    public Extraction read() {
        return extractor.extract(text, "en");
    }
}
