package org.factdesk.extraction;

import static org.factdesk.extraction.Feature.*;

import java.util.List;

/** Turns the words of a sentence into the values of its features, in the order of {@link Feature}. */
final class Features {

    private static final FeatureWords WORDS = new FeatureWords();

    private Features() {
    }

    static double[] of(List<Word> words) {
        double[] values = new double[Feature.values().length];
        WORDS.count(words, values);
        // A second word of the same kind tells less than the first
        for (int index = 0; index < values.length; index++) values[index] = Math.log1p(values[index]) / Math.log(2);
        Tally tally = new Tally(words);
        values[BIAS.ordinal()] = 1;
        values[NUMBER.ordinal()] = tally.numbers > 0 ? 1 : 0;
        values[NUMBERS.ordinal()] = Math.log1p(tally.numbers);
        values[YEAR.ordinal()] = tally.years > 0 ? 1 : 0;
        values[NAMED.ordinal()] = tally.names > 0 ? 1 : 0;
        values[NAMED_MANY.ordinal()] = Math.log1p(tally.names);
        values[PAST_VERB.ordinal()] = Math.log1p(tally.pastVerbs);
        values[LENGTH.ordinal()] = Math.min(Math.log1p(tally.words), 4) - 2.5;
        values[SHORT.ordinal()] = tally.words < 7 ? 1 : 0;
        values[VERBLESS.ordinal()] = tally.verbs == 0 ? 1 : 0;
        values[QUESTION_MARK.ordinal()] = tally.question ? 1 : 0;
        values[EXCLAMATION.ordinal()] = tally.exclamation ? 1 : 0;
        values[QUOTED.ordinal()] = tally.quoted ? 1 : 0;
        values[ADJECTIVES.ordinal()] = tally.share(tally.adjectives);
        values[PRONOUNS.ordinal()] = tally.share(tally.pronouns);
        values[NOUNS.ordinal()] = tally.share(tally.nouns);
        values[COMPARATIVE.ordinal()] = tally.comparatives > 0 ? 1 : 0;
        return values;
    }

    /** One pass over the words. */
    private static final class Tally {
        int words;
        int numbers;
        int years;
        int names;
        int verbs;
        int pastVerbs;
        int adjectives;
        int pronouns;
        int nouns;
        int comparatives;
        boolean question;
        boolean exclamation;
        boolean quoted;

        Tally(List<Word> sentence) {
            Word previous = null;
            for (Word word : sentence) {
                if (word.isMark()) countMark(word);
                else countWord(word, previous);
                previous = word;
            }
        }

        private void countMark(Word word) {
            question |= word.text().equals("?");
            exclamation |= word.text().equals("!");
            quoted |= QuotationMark.isDouble(word.text().charAt(0));
        }

        private void countWord(Word word, Word previous) {
            words++;
            if (word.isNumber() && !word.lower().equals("one")) numbers++;
            if (word.lower().matches("(19|20)\\d\\d")) years++;
            if (word.is("PROPN") && (previous == null || !previous.is("PROPN"))) names++;
            if (word.is("VERB", "AUX")) verbs++;
            if (word.is("VERB") && word.lower().endsWith("ed")) pastVerbs++;
            if (word.is("ADJ")) adjectives++;
            if (word.is("PRON")) pronouns++;
            if (word.is("NOUN", "PROPN")) nouns++;
            boolean compares = word.lower().equals("than") || (word.is("ADJ", "ADV") && word.lower().matches(".{2,}(er|ier)"));
            if (compares && !word.lower().matches("other|never|ever|rather|however|together|former|either|over|after|later|under")) comparatives++;
        }

        double share(int count) {
            return words == 0 ? 0 : (double) count / words;
        }
    }
}
