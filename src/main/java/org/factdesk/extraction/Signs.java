package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words that are a sign of a reason. */
final class Signs {

    private static final Map<String, List<Reason>> KNOWN = new HashMap<>();

    static {
        for (String line : Lexicon.lines("signs-en.txt")) {
            int colon = line.indexOf(':');
            Reason reason = Reason.valueOf(line.substring(0, colon));
            for (String entry : line.substring(colon + 1).strip().split("\\s+")) {
                KNOWN.computeIfAbsent(entry.replace('_', ' '), key -> new ArrayList<>()).add(reason);
            }
        }
    }

    private Signs() {
    }

    /** For each reason that there is a sign of, the words. */
    static Map<Reason, List<Word>> in(List<Word> words) {
        Map<Reason, List<Word>> found = new EnumMap<>(Reason.class);
        for (int index = 0; index < words.size(); index++) {
            Word word = words.get(index);
            if (word.isNumber() && !word.lower().equals("one")) add(found, Reason.FIGURE, word);
            if (word.is("PROPN") && (index > 0 || words.size() > 1 && words.get(1).is("PROPN"))) add(found, Reason.NAMES, word);
            if (word.lower().equals("than")) add(found, Reason.COMPARISON, word);
            String pair = index + 1 < words.size() ? word.lower() + " " + words.get(index + 1).lower() : "";
            if (KNOWN.containsKey(pair)) {
                for (Reason reason : KNOWN.get(pair)) {
                    add(found, reason, word);
                    add(found, reason, words.get(index + 1));
                }
                index++;
            } else {
                for (Reason reason : KNOWN.getOrDefault(word.lower(), List.of())) add(found, reason, word);
            }
        }
        return found;
    }

    private static void add(Map<Reason, List<Word>> found, Reason reason, Word word) {
        List<Word> words = found.computeIfAbsent(reason, key -> new ArrayList<>());
        if (!words.contains(word)) words.add(word);
    }
}
