package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes claim candidates of the drafts, and ranks them. */
final class Claims {

    /** Of weaker ones not even every fifth is worth an editor's time. */
    static final double WEAKEST = 0.2;

    /** Where a text has few, weaker ones make up the number; a belief is proposed only to be shown as one, behind the facts. */
    private static final double WEAKEST_OF_FEW = 0.1;
    private static final int FEW = 5;

    /** A text of this many sentences gets its best candidates even if all are weaker still. */
    private static final int SHORTEST_ARTICLE = 4;
    private static final int BEST_OF_WEAK = 3;

    private final References references;
    private final int sentences;

    /** @param sentences how many the text has */
    Claims(References references, int sentences) {
        this.references = references;
        this.sentences = sentences;
    }

    /** Strongest first, beliefs behind facts; what is equally strong in the order of the text. */
    List<ClaimCandidate> ranked(List<Draft> drafts) {
        List<Draft> strongest = new ArrayList<>(drafts);
        strongest.sort(Comparator.comparing(Draft::isBelief).thenComparingDouble(draft -> -draft.score().value())
            .thenComparingInt(draft -> draft.span().start()));
        long clear = drafts.stream().filter(draft -> !draft.isBelief() && draft.score().value() >= weakest(draft, false)).count();
        List<Draft> strong = strongest.stream().filter(draft -> draft.score().value() >= weakest(draft, clear < FEW)).toList();
        if (strong.isEmpty() && sentences >= SHORTEST_ARTICLE) strong = strongest.subList(0, Math.min(BEST_OF_WEAK, strongest.size()));
        List<ClaimCandidate> claims = strong.stream().map(this::candidate).filter(claim -> !claim.statement().isEmpty()).toList();
        return numbered(Repeats.together(claims));
    }

    /** Predictions, wishes, praise and rhetoric are not worth a look unless they are more likely worth checking than not. */
    private static double weakest(Draft draft, boolean few) {
        if (draft.isBelief()) return WEAKEST_OF_FEW;
        if (draft.score().reasons().stream().anyMatch(reason -> !reason.speaksFor())) return Calibration.LINE;
        return few ? WEAKEST_OF_FEW : WEAKEST;
    }

    private ClaimCandidate candidate(Draft draft) {
        References.Resolved resolved = references.resolve(draft);
        String quotation = draft.manner() == Draft.Manner.QUOTED ? draft.span().text() : null;
        return new ClaimCandidate(0, draft.span(), List.of(), resolved.statement(), resolved.unclear(), quotation, draft.claimant(), draft.via(),
            draft.score().value(), draft.score().reasons());
    }

    /** A belief never has a higher figure than a fact before it. */
    private static List<ClaimCandidate> numbered(List<ClaimCandidate> claims) {
        List<ClaimCandidate> numbered = new ArrayList<>();
        double lowest = 1;
        for (ClaimCandidate claim : claims) {
            lowest = Math.min(lowest, claim.checkWorthiness());
            numbered.add(new ClaimCandidate(numbered.size() + 1, claim.span(), claim.repeats(), claim.statement(), claim.unclear(),
                claim.quotation(), claim.claimant(), claim.via(), lowest, claim.reasons()));
        }
        return List.copyOf(numbered);
    }
}
