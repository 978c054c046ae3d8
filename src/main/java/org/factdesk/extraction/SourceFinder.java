package org.factdesk.extraction;

/** Finds who speaks: the subject before the cue, or after it where the order is turned round. */
final class SourceFinder {

    private static final int LONGEST_APPOSITION = 20;

    private SourceFinder() {
    }

    /** The phrase that names the speaker, or null if the sentence does not. */
    static NounPhrase of(Cue cue, Passage passage) {
        if (cue.kind() == CueKind.ACCORDING) return NounPhrase.startingAt(cue.end(), passage);
        NounPhrase before = before(cue.first() - 1, passage);
        if (before != null) return before;
        return isTurned(cue, passage) ? NounPhrase.startingAt(cue.end(), passage) : null;
    }

    private static NounPhrase before(int last, Passage passage) {
        while (passage.is(last, "ADV", "AUX") || passage.reads(last, "not") || passage.reads(last, "n't")
            || NounPhrase.isDate(last, passage)) last--;
        if (last < 0) return null;
        if (passage.reads(last, "who") || passage.reads(last, "which")) {
            last = passage.reads(last - 1, ",") ? last - 2 : last - 1;
        }
        if (passage.reads(last, ",")) return beforeApposition(last, passage);
        if (passage.is(last, Passage.PHRASE)) return null;
        return last >= 0 ? NounPhrase.endingAt(last, passage) : null;
    }

    /** "Doe, the mayor of Bonn, said" */
    private static NounPhrase beforeApposition(int comma, Passage passage) {
        for (int index = comma - 1; index > 0 && comma - index < LONGEST_APPOSITION; index--) {
            if (passage.is(index, Passage.SPEECH) || passage.isStop(index)) return null;
            if (!passage.reads(index, ",")) continue;
            boolean plain = !passage.hasVerb(index + 1, comma) || passage.reads(index + 1, "who");
            NounPhrase named = NounPhrase.endingAt(index - 1, passage);
            boolean subject = named != null && (named.first() == 0 || !passage.is(named.first() - 1, "VERB", "ADP"));
            return plain && subject ? named : null;
        }
        return null;
    }

    /** {@code …," said Doe} or {@code The bridge is safe, said Doe.} */
    private static boolean isTurned(Cue cue, Passage passage) {
        int before = cue.first() - 1;
        if (passage.reads(before, ",")) before--;
        if (passage.is(before, Passage.SPEECH, Passage.PHRASE)) return true;
        return before < cue.first() - 1 && before >= 2 && passage.hasVerb(0, before);
    }
}
