package org.factdesk.extraction.encoder;

import java.util.List;
import java.util.function.Predicate;
import org.factdesk.extraction.encoder.WordPieces.Piece;

/**
 * What the model finds in a text. A judgement is a mean over pieces, so that every stretch of a sentence has one, and so that it
 * can be told which words speak for it.
 */
public final class TextReading {

    private final List<PiecedSentence> sentences;
    private final List<Judgement[]> judgements;
    private final List<RoleSpan> roles;

    /** @param judgements for each sentence, for each of its pieces */
    TextReading(List<PiecedSentence> sentences, List<Judgement[]> judgements, List<RoleSpan> roles) {
        this.sentences = sentences;
        this.judgements = judgements;
        this.roles = List.copyOf(roles);
    }

    /** Stretches with a role in an attribution, in the order of the text; none overlap. */
    public List<RoleSpan> roles() {
        return roles;
    }

    /** Of a whole sentence. */
    public Judgement judgement(int sentence) {
        return judgement(sentence, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Of what lies between two places of the text.
     *
     * @param sentence the sentence that it is part of
     * @return {@link Judgement#NOTHING} where there is not one piece
     */
    public Judgement judgement(int sentence, int start, int end) {
        return judgement(sentence, start, end, piece -> true);
    }

    /** The same, of only some of the pieces there. */
    public Judgement judgement(int sentence, int start, int end, Predicate<Piece> which) {
        List<Piece> pieces = sentences.get(sentence).pieces();
        Judgement sum = Judgement.ZERO;
        int count = 0;
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            if (piece.start() < start || piece.end() > end || !which.test(piece)) continue;
            sum = sum.plus(judgements.get(sentence)[index]);
            count++;
        }
        return count == 0 ? Judgement.NOTHING : sum.times(1f / count);
    }
}
