package org.factdesk.extraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places of a text that something is known of. */
final class Stretches {

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** @param utterances whose sources, cues and contents are the places */
    static Stretches of(List<Utterance> utterances) {
        Stretches stretches = new Stretches();
        for (Utterance utterance : utterances) {
            utterance.content().forEach(stretches::add);
            if (utterance.source() != null) stretches.add(utterance.source());
            if (utterance.cue() != null) stretches.add(utterance.cue());
        }
        return stretches;
    }

    private void add(Span span) {
        ends.merge(span.start(), span.end(), Math::max);
    }

    boolean overlap(int start, int end) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(end);
        return before != null && before.getValue() > start;
    }
}
