package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds who said what, passage by passage, and keeps in mind who is speaking. */
final class AttributionFinder {

    private static final CueFinder CUES = new CueFinder();

    private final String text;
    private final List<Passage> passages;
    private final Speakers speakers;
    private final List<Utterance> found = new ArrayList<>();

    /** Who was said to speak at the end of the passage before; null if nobody was. */
    private Span announcedSource;
    private Span announcedCue;

    AttributionFinder(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        this.speakers = new Speakers(text, passages);
    }

    List<Utterance> all() {
        for (int index = 0; index < passages.size(); index++) {
            speakers.enter(index);
            int before = found.size();
            Span source = announcedSource;
            Span cue = announcedCue;
            announcedSource = null;
            announcedCue = null;
            byCues(index);
            byColon(index, before);
            standingAlone(index, before, source, cue);
        }
        return found;
    }

    private void byCues(int index) {
        Passage passage = passages.get(index);
        List<Cue> cues = CUES.in(passage);
        NounPhrase subject = null;
        int left = 0;
        for (int number = 0; number < cues.size(); number++) {
            Cue cue = cues.get(number);
            NounPhrase source = SourceFinder.of(cue, passage);
            boolean borrowed = source == null && passage.piece(cue.first()).lower().endsWith("ing");
            if (borrowed) source = subject;
            int right = rightLimit(cues, number, passage);
            NounPhrase near = borrowed ? null : source;
            List<ContentFinder.Range> ranges = new ContentFinder(passage, cue, near, leftLimit(left, cue, near, passage), right).find();
            if (ranges.isEmpty() || (cue.kind() == CueKind.ACCORDING && !speaks(cue, number, cues))) {
                announce(passage, cue, source);
                continue;
            }
            add(index, cue, source, ranges);
            if (!borrowed && source != null && cue.kind() != CueKind.ACCORDING) subject = source;
            left = Math.max(left, ranges.get(ranges.size() - 1).end());
        }
    }

    /** "Doe replied:" with the quotation in a paragraph of its own. */
    private void announce(Passage passage, Cue cue, NounPhrase source) {
        if (source == null || !passage.reads(passage.size() - 1, ":")) return;
        announcedSource = span(passage, source.first(), source.end());
        announcedCue = span(passage, cue.first(), cue.end());
        speakers.spoke(source, passage);
    }

    private static boolean speaks(Cue cue, int number, List<Cue> cues) {
        return number == 0 || cue.first() > cues.get(number - 1).end();
    }

    /** What stood before belongs to an earlier cue only if its content reached there. */
    private static int leftLimit(int left, Cue cue, NounPhrase source, Passage passage) {
        if (cue.kind() == CueKind.ACCORDING) return 0;
        int frame = source == null ? cue.first() : Math.min(cue.first(), source.first());
        if (left > frame) return frame;
        int limit = left;
        while (limit < frame && passage.is(limit, "PUNCT", "CCONJ")) limit++;
        return limit;
    }

    /** The content of a cue ends where the subject of the next one begins, if a comma or "and" parts them. */
    private static int rightLimit(List<Cue> cues, int number, Passage passage) {
        for (int later = number + 1; later < cues.size(); later++) {
            Cue next = cues.get(later);
            if (next.kind() == CueKind.ACCORDING) continue;
            NounPhrase source = SourceFinder.of(next, passage);
            int start = source == null ? next.first() : Math.min(source.first(), next.first());
            if (start <= cues.get(number).end() || !passage.reads(start - 1, ",") && !passage.is(start - 1, "CCONJ")) continue;
            boolean turned = source != null && source.first() > next.first();
            if (!turned && passage.is(start - 2, Passage.SPEECH)) continue;
            return passage.is(start - 1, "CCONJ") && passage.reads(start - 2, ",") ? start - 2 : start - 1;
        }
        return passage.size();
    }

    private void add(int index, Cue cue, NounPhrase source, List<ContentFinder.Range> ranges) {
        Passage passage = passages.get(index);
        Span named = source == null ? null : span(passage, source.first(), source.end());
        List<Span> content = ranges.stream().map(range -> span(passage, range.first(), range.end())).toList();
        String claimant = source == null ? null : speakers.claimant(source, passage);
        found.add(new Utterance(new Attribution(named, span(passage, cue.first(), cue.end()), content), cue.kind(), claimant));
        if (source != null && cue.kind() != CueKind.ACCORDING) speakers.spoke(source, passage);
    }

    /** A transcript's way: {@code Doe: "…"} */
    private void byColon(int index, int before) {
        Passage passage = passages.get(index);
        for (int colon = 1; found.size() == before && colon < Math.min(8, passage.size() - 1); colon++) {
            if (!passage.reads(colon, ":") || !passage.is(colon + 1, Passage.SPEECH)) continue;
            NounPhrase source = NounPhrase.endingAt(colon - 1, passage);
            if (source == null || source.first() != 0) return;
            add(index, new Cue(colon, colon + 1, CueKind.SAY), source, List.of(new ContentFinder.Range(colon + 1, colon + 2)));
        }
    }

    /** Speech that no cue claims; in a passage that is nothing but speech, the current speaker goes on. */
    private void standingAlone(int index, int before, Span source, Span cue) {
        Passage passage = passages.get(index);
        List<Utterance> here = List.copyOf(found.subList(before, found.size()));
        boolean nothingElse = !passage.pieces().stream().anyMatch(piece -> piece.is("VERB", "AUX"));
        for (Word piece : passage.pieces()) {
            if (!piece.is(Passage.SPEECH) || isClaimed(piece, here)) continue;
            Span content = Span.of(text, piece.start(), piece.end());
            String claimant = nothingElse ? speakers.current() : null;
            boolean announced = source != null && piece == passage.piece(0);
            Attribution attribution = announced ? new Attribution(source, cue, List.of(content)) : new Attribution(null, null, List.of(content));
            found.add(new Utterance(attribution, null, claimant));
        }
    }

    private static boolean isClaimed(Word piece, List<Utterance> utterances) {
        return utterances.stream().flatMap(utterance -> utterance.attribution().content().stream())
            .anyMatch(content -> content.overlaps(piece.start(), piece.end()));
    }

    private Span span(Passage passage, int first, int end) {
        return Span.of(text, passage.piece(first).start(), passage.piece(end - 1).end());
    }
}
