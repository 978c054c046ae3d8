package org.factdesk.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factdesk.extraction.encoder.EnglishWords;

/**
 * Whether two texts have the same words, one by one, but for slips of the pen: an apostrophe, a word doubled by mistake, and letters
 * that were no English word and now are one, by one letter more, less or other, or two swapped, and never the first. A word that was
 * one already may have been meant: "county" becomes "country" only under somebody else's eyes.
 */
final class SameWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’ʼ]+");

    private SameWords() {
    }

    static boolean in(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        return old.size() == young.size() && IntStream.range(0, old.size())
                .allMatch(place -> old.get(place).equals(young.get(place)) || isSlip(old.get(place), young.get(place)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text).results().map(found -> found.group().replaceAll("['’ʼ]", ""))
                .filter(word -> !word.isEmpty() && !(words.isEmpty() ? "" : words.get(words.size() - 1)).equalsIgnoreCase(word))
                .forEach(words::add);
        return words;
    }

    private static boolean isSlip(String gone, String fresh) {
        return !EnglishWords.has(gone) && EnglishWords.has(fresh) && gone.charAt(0) == fresh.charAt(0) && isOneStep(gone, fresh);
    }

    private static boolean isOneStep(String gone, String fresh) {
        int shorter = Math.min(gone.length(), fresh.length());
        int start = 0;
        while (start < shorter && gone.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && gone.charAt(gone.length() - 1 - end) == fresh.charAt(fresh.length() - 1 - end)) {
            end++;
        }
        String old = gone.substring(start, gone.length() - end);
        String young = fresh.substring(start, fresh.length() - end);
        boolean swapped = old.length() == 2 && new StringBuilder(old).reverse().toString().equals(young);
        return swapped || old.length() <= 1 && young.length() <= 1;
    }
}
