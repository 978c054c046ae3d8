package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Goes through a text from its beginning and keeps in mind who is speaking. */
final class Utterances {

    private final String text;
    private final List<Passage> passages;
    private final List<Attribution> attributions;
    private final Speakers speakers;
    private final Taken said = new Taken();
    private final List<Utterance> found = new ArrayList<>();

    /** Who was said to speak at the end of the passage before; null if nobody was. */
    private String announced;

    Utterances(String text, List<Passage> passages, Names names, List<Attribution> attributions) {
        this.text = text;
        this.passages = passages;
        this.attributions = attributions;
        this.speakers = new Speakers(names, passages);
    }

    /** In the order of the text. */
    List<Utterance> all() {
        for (Attribution attribution : attributions) attribution.content().forEach(content -> said.take(content.start(), content.end()));
        int next = 0;
        for (int index = 0; index < passages.size(); index++) {
            speakers.enter(index);
            List<Attribution> here = new ArrayList<>();
            while (next < attributions.size() && attributions.get(next).start() < passages.get(index).end()) here.add(attributions.get(next++));
            String before = announced;
            announced = null;
            String subject = null;
            for (Attribution attribution : here) {
                String claimant = claimant(attribution, passages.get(index), subject, before);
                if (attribution.source() != null) subject = claimant;
                add(attribution, here, claimant);
            }
            standingAlone(passages.get(index), before);
        }
        found.sort(Comparator.comparingInt(Utterance::start));
        return found;
    }

    private String claimant(Attribution attribution, Passage passage, String subject, String before) {
        NounPhrase source = attribution.source() == null ? null : passage.phrase(attribution.source());
        if (source == null) {
            if (attribution.source() != null) return null;
            if (attribution.cue() != null) return subject;
            if (before != null) return before;
            return passage.isNothingButSpeech() ? speakers.current() : null;
        }
        String claimant = speakers.claimant(source, passage);
        if (attribution.cue() != null && !attribution.isAccording()) speakers.spoke(source, passage);
        if (attribution.content().isEmpty() && passage.reads(passage.size() - 1, ":")) announced = claimant;
        return claimant;
    }

    private void add(Attribution attribution, List<Attribution> here, String claimant) {
        CueKind kind = attribution.cue() == null ? null : CueKinds.of(attribution.cue().text());
        if (attribution.content().isEmpty() || !isSaid(attribution, kind)) return;
        found.add(new Utterance(attribution.content(), attribution.source(), attribution.cue(), kind, claimant, Chain.of(attribution, here, text)));
    }

    /** "She voted against the law": a thing without a verb is not said, unless it is praised or wanted. */
    private boolean isSaid(Attribution attribution, CueKind kind) {
        if (kind == CueKind.JUDGE || kind == CueKind.DEMAND || kind == CueKind.ACCUSE) return true;
        return attribution.content().stream().anyMatch(content -> content.text().startsWith("that ")
            || passages.get(Passage.indexAt(content.start(), passages)).hasVerbIn(content));
    }

    /** Speech that the model did not mark; in a passage that is nothing but speech, the current speaker goes on. */
    private void standingAlone(Passage passage, String before) {
        for (Word piece : passage.pieces()) {
            if (!piece.is(Passage.SPEECH) || !said.take(piece.start(), piece.end())) continue;
            String claimant = before != null && piece == passage.piece(0) ? before : passage.isNothingButSpeech() ? speakers.current() : null;
            found.add(new Utterance(List.of(Span.of(text, piece.start(), piece.end())), null, null, null, claimant, null));
        }
    }
}
