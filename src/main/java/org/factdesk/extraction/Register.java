package org.factdesk.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether sentences are written or spoken: people who speak say "I", "we" and "you". Of the words of a debate these are eight in a
 * hundred, of a news article outside quotation marks hardly one (counted on the training parts).
 */
final class Register {

    private static final Set<String> SPOKEN = Set.of("i", "we", "you", "our", "us", "my", "your", "me", "i'm", "we're", "you're", "we've", "i've", "we'll", "i'll");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Pattern QUOTED = Pattern.compile("[\u201C\"][^\u201C\u201D\"]*+[\u201D\"]?");

    private static final double BETWEEN = 0.03;
    private static final double STEEPNESS = 200;

    /** A few words tell little: they count beside this many of speech. */
    private static final int WORDS_BEFOREHAND = 60;
    private static final double SHARE_BEFOREHAND = 0.05;

    private Register() {
    }

    /** 0 for writing, 1 for speech. */
    static double spoken(List<String> sentences) {
        double spoken = WORDS_BEFOREHAND * SHARE_BEFOREHAND;
        double all = WORDS_BEFOREHAND;
        for (String sentence : sentences) {
            Matcher words = WORD.matcher(QUOTED.matcher(sentence.replace('\u2019', '\'')).replaceAll(" "));
            while (words.find()) {
                all++;
                if (SPOKEN.contains(words.group().toLowerCase(Locale.ROOT))) spoken++;
            }
        }
        return 1 / (1 + Math.exp(-STEEPNESS * (spoken / all - BETWEEN)));
    }
}
