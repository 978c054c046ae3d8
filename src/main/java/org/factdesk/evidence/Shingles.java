package org.factdesk.evidence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * How much of a text is left: all runs of five words in it, each counted once, and the share of them that the other text has too
 * (containment of shingles: A. Z. Broder, "On the resemblance and containment of documents", 1997). Words moved about as blocks count
 * as left; what was added does not matter. Words are those of Unicode's word breaks, without regard to case and punctuation.
 */
final class Shingles {

    private static final int WORDS = 5;
    /** Parts one word from the next in the hash of a shingle. */
    private static final long FACTOR = 1_000_003;

    private Shingles() {
    }

    /** @return from 0, nothing left, to 1; of a text without words all is left */
    static double left(String before, String now) {
        long[] kept = of(words(before));
        long[] there = of(words(now));
        return kept.length == 0 ? 1 : (double) LongStream.of(kept).filter(one -> Arrays.binarySearch(there, one) >= 0).count() / kept.length;
    }

    /** Sorted hashes, none twice. A text shorter than a shingle is one. */
    private static long[] of(List<String> words) {
        int length = Math.min(WORDS, words.size());
        return length == 0 ? new long[0] : LongStream.range(0, words.size() - length + 1L)
                .map(first -> hash(words.subList((int) first, (int) first + length))).sorted().distinct().toArray();
    }

    private static long hash(List<String> shingle) {
        long hash = 0;
        for (String word : shingle) {
            hash = FACTOR * hash + word.hashCode();
        }
        return hash;
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
