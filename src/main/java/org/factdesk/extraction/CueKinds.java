package org.factdesk.extraction;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the kind of a cue by its words. */
final class CueKinds {

    private static final Map<CueKind, Set<String>> FORMS = new EnumMap<>(CueKind.class);

    static {
        for (String line : Lexicon.lines("cues-en.txt")) {
            int colon = line.indexOf(':');
            FORMS.put(CueKind.valueOf(line.substring(0, colon)), Set.of(line.substring(colon + 1).strip().split("\\s+")));
        }
    }

    private CueKinds() {
    }

    /** Whether the word is known for speech. */
    static boolean isSpeech(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FORMS.get(CueKind.SAY).contains(lower) || FORMS.get(CueKind.TELL).contains(lower);
    }

    /** The kind of the first known word or pair of words; what is not known says something. */
    static CueKind of(String cue) {
        String[] words = cue.toLowerCase(Locale.ROOT).split("[\\s,]+");
        for (int index = 0; index < words.length; index++) {
            String pair = index + 1 < words.length ? words[index] + "_" + words[index + 1] : words[index];
            for (Map.Entry<CueKind, Set<String>> forms : FORMS.entrySet()) if (forms.getValue().contains(pair)) return forms.getKey();
            for (Map.Entry<CueKind, Set<String>> forms : FORMS.entrySet()) if (forms.getValue().contains(words[index])) return forms.getKey();
        }
        return CueKind.SAY;
    }
}
