package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cues by their words, leaving out infinitives and passives, in which nobody speaks. */
final class CueFinder {

    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private final Map<CueKind, Set<String>> forms = new EnumMap<>(CueKind.class);

    CueFinder() {
        for (String line : Lexicon.lines("cues-en.txt")) {
            int colon = line.indexOf(':');
            forms.put(CueKind.valueOf(line.substring(0, colon)), Set.of(line.substring(colon + 1).strip().split("\\s+")));
        }
    }

    List<Cue> in(Passage passage) {
        List<Cue> cues = new ArrayList<>();
        for (int index = 0; index < passage.size(); index++) {
            Cue cue = at(index, passage);
            if (cue == null) continue;
            cues.add(cue);
            index = cue.end() - 1;
        }
        return cues;
    }

    private Cue at(int index, Passage passage) {
        if (passage.reads(index, "according") && passage.reads(index + 1, "to")) return new Cue(index, index + 2, CueKind.ACCORDING);
        if (!passage.is(index, "VERB", "AUX") && !besideSpeech(index, passage)) return null;
        if (passage.reads(index - 1, "to") || isPassive(index, passage)) return null;
        String two = passage.piece(index).lower() + "_" + (index + 1 < passage.size() ? passage.piece(index + 1).lower() : "");
        for (Map.Entry<CueKind, Set<String>> entry : forms.entrySet()) {
            if (entry.getValue().contains(two)) return new Cue(index, index + 2, entry.getKey());
        }
        for (Map.Entry<CueKind, Set<String>> entry : forms.entrySet()) {
            if (entry.getValue().contains(passage.piece(index).lower())) return new Cue(index, index + 1, entry.getKey());
        }
        return null;
    }

    /** The tagger takes "says" for a noun now and then; next to speech it is not. */
    private static boolean besideSpeech(int index, Passage passage) {
        for (int near = Math.max(0, index - 4); near < Math.min(passage.size(), index + 3); near++) {
            if (passage.is(near, Passage.SPEECH)) return passage.piece(index).lower().equals(passage.piece(index).text());
        }
        return false;
    }

    private static boolean isPassive(int index, Passage passage) {
        if (passage.piece(index).lower().endsWith("ing")) return false;
        int before = index - 1;
        while (passage.is(before, "ADV", "PART")) before--;
        return before >= 0 && FORMS_OF_BE.contains(passage.piece(before).lower());
    }
}
