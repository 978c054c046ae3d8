package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts what no person would take for one sentence, so that whatever compares the words of a sentence with each other stays quick. */
final class Overlong {

    /** UTF-16 units: four pages without a stop. */
    static final int LONGEST = 8_000;

    private Overlong() {
    }

    /** The same sentences, none longer than {@link #LONGEST}; cut at a blank where there is one. */
    static List<Span> cut(String text, List<Span> sentences) {
        if (sentences.stream().allMatch(sentence -> sentence.end() - sentence.start() <= LONGEST)) return sentences;
        List<Span> cut = new ArrayList<>();
        for (Span sentence : sentences) {
            int start = sentence.start();
            while (sentence.end() - start > LONGEST) {
                int end = placeToCut(text, start);
                cut.add(Span.of(text, start, end));
                start = end;
                while (start < sentence.end() && Letters.isBlank(text.charAt(start))) start++;
            }
            if (start < sentence.end()) cut.add(Span.of(text, start, sentence.end()));
        }
        return cut;
    }

    private static int placeToCut(String text, int start) {
        int limit = start + LONGEST;
        int end = limit;
        while (end > start + LONGEST / 2 && !Letters.isBlank(text.charAt(end))) end--;
        if (!Letters.isBlank(text.charAt(end))) return Letters.splitsPair(text, limit) ? limit - 1 : limit;
        while (Letters.isBlank(text.charAt(end - 1))) end--;
        return end;
    }
}
