package org.factdesk.training;

import org.factdesk.extraction.encoder.PiecedSentence;

/**
 * A sentence with what is known of it.
 *
 * @param roles  label of each piece as in RoleChain, {@link #INSIDE} within a word; null if nobody marked attributions here
 * @param task   whose judgement the target is; null if nobody judged the sentence
 * @param target a probability, or for news a grade from 0 to 3
 */
record Example(PiecedSentence sentence, int[] roles, Task task, float target) {

    /** No label: the piece goes on in the word of the piece before it. */
    static final int INSIDE = -1;

    static Example judged(PiecedSentence sentence, Task task, float target) {
        return new Example(sentence, null, task, target);
    }

    static Example unjudged(PiecedSentence sentence) {
        return new Example(sentence, null, null, 0);
    }
}
