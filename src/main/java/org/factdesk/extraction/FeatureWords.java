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

    /** Adds one to each feature for each of its words; two words that belong together count as such only ("thanks to"). */
    void count(List<Word> words, double[] counts) {
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index).lower();
            String pair = index + 1 < words.size() ? word + " " + words.get(index + 1).lower() : word;
            boolean belong = features.containsKey(pair) && !pair.equals(word);
            for (Feature feature : features.getOrDefault(belong ? pair : word, List.of())) counts[feature.ordinal()]++;
            if (belong) index++;
        }
    }
}
