package org.factdesk.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints what they are worth beside each other; figures alone say little of another machine. */
public final class Benchmarks {

    private static final String HEAP = "-Xmx512m";
    private static final String ONE_CORE = "-XX:ActiveProcessorCount=1";

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> oneCore = new Runner(options("", 1).jvmArgs(HEAP, ONE_CORE, "-Djava.util.logging.config.file=none").build()).run();
        Collection<RunResult> alone = new Runner(options("whole", 1).jvmArgs(HEAP).build()).run();
        Collection<RunResult> together = new Runner(options("whole", 2).jvmArgs(HEAP).build()).run();
        double whole = milliseconds(oneCore, "whole");
        double encoder = milliseconds(oneCore, "encoder");
        double parts = milliseconds(oneCore, "splitterAndTagger");
        int sentences = ExtractionBenchmark.sentences();
        line("An article of %d words, %d sentences, on one core", ExtractionBenchmark.WORDS, sentences);
        line("  whole extraction        %7.0f ms  %6.0f sentences/s  heap at most %4.0f MB", whole, sentences * 1000 / whole, heap(oneCore, "whole"));
        line("  encoder alone           %7.0f ms  %6.0f sentences/s  the whole takes %.2f times as long", encoder, sentences * 1000 / encoder, whole / encoder);
        line("  OpenNLP, its two parts  %7.0f ms  %6.0f sentences/s  the whole takes %.1f times as long", parts, sentences * 1000 / parts, whole / parts);
        line("On all cores");
        line("  one article at a time   %7.0f ms  heap at most %4.0f MB", milliseconds(alone, "whole"), heap(alone, "whole"));
        line("  two at once, each       %7.0f ms  heap at most %4.0f MB", milliseconds(together, "whole"), heap(together, "whole"));
        printGrowth();
    }

    private static void printGrowth() throws RunnerException {
        Collection<RunResult> growth = new Runner(new OptionsBuilder().include(GrowthBenchmark.class.getName()).forks(1)
            .warmupIterations(1).measurementIterations(3).jvmArgs(HEAP).build()).run();
        line("Twice the text, %s characters each, takes how many times as long", String.join(", ", GrowthBenchmark.CHARACTERS));
        Map<String, List<RunResult>> byShape = growth.stream()
            .collect(Collectors.groupingBy(result -> result.getParams().getParam("shape"), TreeMap::new, Collectors.toList()));
        byShape.forEach((shape, results) -> {
            double[] milliseconds = results.stream().sorted(Comparator.comparingInt(result -> Integer.parseInt(result.getParams().getParam("characters"))))
                .mapToDouble(result -> result.getPrimaryResult().getScore()).toArray();
            line("  %-24s%6.0f ms  x %.2f  x %.2f", shape, milliseconds[0], milliseconds[1] / milliseconds[0], milliseconds[2] / milliseconds[1]);
        });
    }

    private static ChainedOptionsBuilder options(String what, int threads) {
        return new OptionsBuilder().include(ExtractionBenchmark.class.getName() + "\\." + what).threads(threads).forks(1)
            .warmupIterations(3).warmupTime(TimeValue.seconds(4)).measurementIterations(4).measurementTime(TimeValue.seconds(4))
            .addProfiler(PeakHeap.class);
    }

    private static double milliseconds(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getPrimaryResult().getScore();
    }

    private static double heap(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getSecondaryResults().values().stream().mapToDouble(result -> result.getScore()).max().orElseThrow();
    }

    private static RunResult of(Collection<RunResult> results, String benchmark) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark)).findFirst().orElseThrow();
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
