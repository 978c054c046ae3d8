package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is said: quotations beside the cue, or the clause behind or before it. */
final class ContentFinder {

    private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "if", "what", "where");
    private static final int FURTHEST_OPENER = 22;

    /** A stretch of pieces, end exclusive. */
    record Range(int first, int end) {
    }

    private final Passage passage;
    private final Cue cue;
    private final NounPhrase source;
    private final int left;
    private final int right;

    /**
     * @param left  first piece that may belong to this attribution
     * @param right one past the last
     */
    ContentFinder(Passage passage, Cue cue, NounPhrase source, int left, int right) {
        this.passage = passage;
        this.cue = cue;
        this.source = source;
        this.left = left;
        this.right = right;
    }

    /** Nothing if the words are no attribution after all ("said goodbye"). */
    List<Range> find() {
        return switch (cue.kind()) {
            case ACCORDING -> accordingContent();
            case JUDGE, DEMAND -> objectContent();
            case SAY, TELL -> saidContent();
        };
    }

    private List<Range> accordingContent() {
        if (source == null) return List.of();
        int behind = source.end();
        if (cue.first() <= left + 1) {
            while (behind < right && !passage.reads(behind, ",")) behind++;
            return nonEmpty(behind + 1, boundary(behind + 1), false);
        }
        return nonEmpty(left, withoutComma(cue.first()), false);
    }

    private List<Range> objectContent() {
        List<Range> before = speechBefore();
        if (!before.isEmpty()) return before;
        if (source == null || source.first() > cue.first()) return List.of();
        return nonEmpty(cue.end(), boundary(cue.end()), false);
    }

    private List<Range> saidContent() {
        List<Range> before = speechBefore();
        if (!before.isEmpty()) {
            List<Range> all = new ArrayList<>(before);
            all.addAll(speechBehind());
            return all;
        }
        List<Range> behind = behind();
        return behind.isEmpty() ? clauseBefore() : behind;
    }

    /** {@code "…," Doe said} */
    private List<Range> speechBefore() {
        int last = withoutComma(frameStart()) - 1;
        if (last < left || !passage.is(last, Passage.SPEECH, Passage.PHRASE)) return List.of();
        if (passage.is(last, Passage.PHRASE) && last + 1 == frameStart() && passage.is(last - 1, "DET", "ADJ", "ADP")) return List.of();
        boolean alone = last == left || passage.isStop(last - 1) || passage.reads(last - 1, ",");
        return List.of(new Range(alone ? last : left, last + 1));
    }

    private List<Range> speechBehind() {
        for (int index = frameEnd(); index < right; index++) {
            if (passage.is(index, Passage.SPEECH)) return nonEmpty(index, boundary(index + 1), false);
        }
        return List.of();
    }

    private List<Range> behind() {
        int index = frameEnd();
        int nouns = 0;
        for (; index < Math.min(right, frameEnd() + FURTHEST_OPENER) && !passage.isStop(index); index++) {
            boolean begins = passage.is(index, Passage.SPEECH) || OPENERS.contains(passage.piece(index).lower());
            boolean sure = passage.is(index, Passage.SPEECH) || passage.reads(index, "that");
            if (begins) return nonEmpty(index, boundary(index + 1), !sure);
            if (passage.reads(index, ":")) return nonEmpty(index + 1, boundary(index + 1), true);
            if (passage.reads(index, ",") && !leadsToSpeech(index)) return List.of();
            if (startsPlainClause(index, nouns)) return nonEmpty(index, boundary(index + 1), true);
            if (passage.isNominal(index) && !NounPhrase.isDate(index, passage)) nouns++;
        }
        return List.of();
    }

    private boolean leadsToSpeech(int comma) {
        return passage.is(comma + 1, Passage.SPEECH)
            || (OPENERS.contains(comma + 1 < passage.size() ? passage.piece(comma + 1).lower() : "") && comma > frameEnd());
    }

    /** A clause without "that" begins with a subject that has a verb: "says taxes rose". */
    private boolean startsPlainClause(int index, int nounsBefore) {
        boolean wanted = cue.kind() == CueKind.TELL ? nounsBefore > 0 && passage.is(index, "DET", "PRON", "PROPN") : index == frameEnd() || afterDate(index);
        if (!wanted || passage.is(index, "ADP", "PUNCT", "ADV", "CCONJ", "PART") || NounPhrase.isDate(index, passage)) return false;
        int end = boundary(index);
        for (int verb = index + 1; verb < end; verb++) {
            if (passage.reads(verb, ",") || passage.reads(verb, "to") || passage.is(verb, "SCONJ")) return false;
            boolean finite = passage.is(verb, "VERB", "AUX") && !passage.piece(verb).lower().endsWith("ing");
            if (finite) return true;
        }
        return false;
    }

    private boolean afterDate(int index) {
        return NounPhrase.isDate(index - 1, passage) || (passage.is(index - 1, "ADV") && index - 1 == frameEnd());
    }

    /** "The bridge is safe, Doe said." */
    private List<Range> clauseBefore() {
        int end = frameStart();
        if (source == null || end - 1 <= left || !passage.reads(end - 1, ",")) return List.of();
        return passage.hasVerb(left, end - 1) ? nonEmpty(left, end - 1, true) : List.of();
    }

    private int frameStart() {
        return source == null ? cue.first() : Math.min(source.first(), cue.first());
    }

    private int frameEnd() {
        return source == null ? cue.end() : Math.max(source.end(), cue.end());
    }

    private int withoutComma(int index) {
        return passage.reads(index - 1, ",") ? index - 1 : index;
    }

    /** Where the content ends at the latest: a full stop, or a comma behind which the reporter goes on. */
    private int boundary(int from) {
        for (int index = from; index < right; index++) {
            if (passage.isStop(index)) return index;
            if (passage.reads(index, ",") && reporterGoesOn(index + 1)) return index;
        }
        return right;
    }

    private boolean reporterGoesOn(int index) {
        if (passage.reads(index, "according")) return true;
        boolean joined = passage.reads(index, "while") || passage.reads(index, "before") || passage.reads(index, "after");
        int verb = joined ? index + 1 : index;
        return passage.is(verb, "VERB") && passage.piece(verb).lower().endsWith("ing") && !passage.reads(verb, "including");
    }

    private List<Range> nonEmpty(int first, int end, boolean needsVerb) {
        int last = Math.min(end, right);
        while (last > first && passage.reads(last - 1, ",")) last--;
        if (first >= last) return List.of();
        return !needsVerb || passage.hasVerb(first, last) ? List.of(new Range(first, last)) : List.of();
    }
}
