package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.List;

/** Scores any stretch of a text by the words of its sentences that lie in it. */
final class StretchScore {

    private static final int MOST_REASONS = 4;

    private final List<Span> sentences;
    private final List<List<Word>> words;
    private final CheckWorthiness checkWorthiness;

    StretchScore(List<Span> sentences, List<List<Word>> words, CheckWorthiness checkWorthiness) {
        this.sentences = sentences;
        this.words = words;
        this.checkWorthiness = checkWorthiness;
    }

    /** A quotation over several sentences is as worth checking as the strongest of them. */
    Score of(List<Span> stretches, Reason manner) {
        Score best = new Score(0, List.of());
        for (Span stretch : stretches) {
            for (int index = firstAt(stretch.start()); index < sentences.size() && sentences.get(index).start() < stretch.end(); index++) {
                List<Word> inside = words.get(index).stream()
                    .filter(word -> stretch.start() <= word.start() && word.end() <= stretch.end()).toList();
                Score score = checkWorthiness.of(inside);
                if (score.value() >= best.value()) best = score;
            }
        }
        List<Reason> reasons = new ArrayList<>(best.reasons());
        reasons.remove(manner);
        while (reasons.size() >= MOST_REASONS) reasons.remove(reasons.size() - 1);
        reasons.add(manner);
        return new Score(best.value(), List.copyOf(reasons));
    }

    /** Index of the first sentence that ends behind the position. */
    private int firstAt(int position) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
