package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words speak for which feature; an entry may be of two words ("last_year"). */
final class FeatureWords {

    private final Map<String, List<Feature>> features = new HashMap<>();

    FeatureWords() {
        for (String line : Lexicon.lines("feature-words-en.txt")) {
            int colon = line.indexOf(':');
            Feature feature = Feature.valueOf(line.substring(0, colon));
            for (String entry : line.substring(colon + 1).strip().split("\\s+")) {
                features.computeIfAbsent(entry.replace('_', ' '), key -> new ArrayList<>()).add(feature);
            }
        }
    }

    /** Adds one to each feature for each of its words. */
    void count(List<Word> words, double[] counts) {
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index).lower();
            add(word, counts);
            if (index + 1 < words.size()) add(word + " " + words.get(index + 1).lower(), counts);
        }
    }

    private void add(String entry, double[] counts) {
        for (Feature feature : features.getOrDefault(entry, List.of())) counts[feature.ordinal()]++;
    }
}
