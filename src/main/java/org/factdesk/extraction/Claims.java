package org.factdesk.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes claim candidates of what was said and of the sentences in between, and ranks them. */
final class Claims {

    /** Weaker ones only waste an editor's time. */
    private static final double WEAKEST = 0.35;

    /** A text of this many sentences gets its best candidates even if all are weak. */
    private static final int SHORTEST_ARTICLE = 4;
    private static final int BEST_OF_WEAK = 3;

    private final List<Sentence> sentences;
    private final SpokenClaims spoken;

    Claims(List<Sentence> sentences, SpokenClaims spoken) {
        this.sentences = sentences;
        this.spoken = spoken;
    }

    /** Strongest first; what is equally strong in the order of the text. */
    List<ClaimCandidate> ranked(List<Utterance> utterances) {
        List<ClaimCandidate> candidates = new ArrayList<>(spoken.of(utterances));
        candidates.addAll(plainSentences(candidates));
        candidates.sort(Comparator.comparingDouble((ClaimCandidate claim) -> -claim.checkWorthiness())
            .thenComparingInt(claim -> claim.span().start()));
        List<ClaimCandidate> strong = candidates.stream().filter(claim -> claim.checkWorthiness() >= WEAKEST).toList();
        if (strong.isEmpty() && sentences.size() >= SHORTEST_ARTICLE) {
            strong = candidates.subList(0, Math.min(BEST_OF_WEAK, candidates.size()));
        }
        return numbered(strong);
    }

    private List<ClaimCandidate> plainSentences(List<ClaimCandidate> saidElsewhere) {
        List<Span> taken = saidElsewhere.stream().map(ClaimCandidate::span).sorted(Comparator.comparingInt(Span::start)).toList();
        List<ClaimCandidate> plain = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < taken.size() && taken.get(next).end() <= sentence.span().start()) next++;
            if (next < taken.size() && taken.get(next).overlaps(sentence.span().start(), sentence.span().end())) continue;
            plain.add(new ClaimCandidate(0, sentence.span(), Statement.ofSentence(sentence.span().text()), null, null,
                sentence.checkWorthiness(), sentence.reasons()));
        }
        return plain;
    }

    /** A headline that says the same as a later sentence, word for word, is not listed twice. */
    private static List<ClaimCandidate> numbered(List<ClaimCandidate> claims) {
        List<ClaimCandidate> numbered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ClaimCandidate claim : claims) {
            if (claim.statement().isEmpty() || !seen.add(claim.statement().toLowerCase(Locale.ROOT))) continue;
            numbered.add(new ClaimCandidate(numbered.size() + 1, claim.span(), claim.statement(), claim.quotation(),
                claim.claimant(), claim.checkWorthiness(), claim.reasons()));
        }
        return List.copyOf(numbered);
    }
}
