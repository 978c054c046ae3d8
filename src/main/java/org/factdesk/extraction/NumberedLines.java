package org.factdesk.extraction;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One figure of check-worthiness for each line of a transcript, a blank line included, so that lines stay aligned. */
final class NumberedLines {

    private NumberedLines() {
    }

    static void print(String text, PrintStream out) {
        for (double figure : Extractor.load().checkWorthiness(sentences(text))) {
            out.print(String.format(Locale.ROOT, "%.6f", figure) + "\n");
        }
    }

    private static List<SpokenSentence> sentences(String text) {
        if (text.isEmpty()) return List.of();
        // Only these end a line: a line separator inside a sentence must not shift the lines behind it
        String whole = text.replaceFirst("\\r?\\n\\z", "");
        return Arrays.stream(whole.split("\\r?\\n", -1)).map(NumberedLines::sentence).toList();
    }

    private static SpokenSentence sentence(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? new SpokenSentence(null, line) : new SpokenSentence(line.substring(0, tab), line.substring(tab + 1));
    }
}
