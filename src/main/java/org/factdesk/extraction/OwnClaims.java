package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.extraction.Draft.Manner;

/** Claims that the article makes itself: sentences in which nobody speaks, and what it adds beside somebody's words. */
final class OwnClaims {

    private final String text;
    private final List<Passage> passages;
    private final Scores scores;
    private final List<Draft> found = new ArrayList<>();

    OwnClaims(String text, List<Passage> passages, Scores scores) {
        this.text = text;
        this.passages = passages;
        this.scores = scores;
    }

    /** @param said where somebody speaks: sources, cues and contents */
    List<Draft> beside(Stretches said) {
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            if (passage.size() == 0 || passage.isNothingButSpeech() && passage.is(0, Passage.SPEECH)) continue;
            Clauses clauses = new Clauses(passage, text);
            if (said.overlap(passage.piece(0).start(), passage.end())) addBeside(index, clauses);
            else addSentence(index, clauses);
        }
        return found;
    }

    /** Only what is clearly the article's: what it tells of somebody or something on its way. */
    private void addBeside(int index, Clauses clauses) {
        for (Clause clause : clauses.relative()) add(index, clause, scores.of(List.of(clause.span())));
        for (Clause clause : clauses.despite()) add(index, clause, scores.of(List.of(clause.span())));
    }

    private void addSentence(int index, Clauses clauses) {
        Passage passage = passages.get(index);
        List<Clause> halves = clauses.halves();
        if (allStrong(halves)) {
            halves.forEach(half -> add(index, half, scores.of(List.of(half.span()))));
            return;
        }
        Span whole = beforeDespite(passage, clauses.despite(), index);
        List<Clause> relative = clauses.relative();
        boolean parts = !relative.isEmpty() && allStrong(relative);
        relative.stream().filter(clause -> parts).forEach(clause -> add(index, clause, scores.of(List.of(clause.span()))));
        if (parts && whole.end() == passage.end()) add(index, new Clause(whole, clauses.withoutRelative()), scores.of(outside(whole, relative)));
        else add(index, new Clause(whole, Statement.ofSentence(whole.text())), scores.of(List.of(whole)));
    }

    /** What is left of a sentence without its relative clauses. */
    private List<Span> outside(Span whole, List<Clause> relative) {
        List<Span> left = new ArrayList<>();
        int from = whole.start();
        for (Clause clause : relative) {
            if (clause.span().start() > from) left.add(Span.of(text, from, clause.span().start()));
            from = Math.max(from, clause.span().end());
        }
        if (from < whole.end()) left.add(Span.of(text, from, whole.end()));
        return left;
    }

    /** What follows "despite" at the end is a claim of its own, if it is one. */
    private Span beforeDespite(Passage passage, List<Clause> despite, int index) {
        Span whole = Span.of(text, passage.piece(0).start(), passage.end());
        if (despite.size() != 1 || !allStrong(despite)) return whole;
        int cut = text.lastIndexOf(", despite ", despite.get(0).span().start());
        if (cut <= whole.start()) return whole;
        add(index, despite.get(0), scores.of(List.of(despite.get(0).span())));
        return Span.of(text, whole.start(), cut);
    }

    private boolean allStrong(List<Clause> clauses) {
        return !clauses.isEmpty() && clauses.stream().allMatch(clause -> scores.of(List.of(clause.span())).value() >= Claims.WEAKEST);
    }

    private void add(int index, Clause clause, Score score) {
        found.add(new Draft(index, clause.span(), clause.wording(), Manner.ASSERTED, null, null, score));
    }
}
