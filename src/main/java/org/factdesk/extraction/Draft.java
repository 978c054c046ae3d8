package org.factdesk.extraction;


/**
 * A claim before its words are made to stand alone.
 *
 * @param passage  index of the passage that it stands in
 * @param span     where it stands
 * @param wording  its words, framed by nothing
 * @param manner   how it is put
 * @param claimant null if that is not certain, or if it is the article
 * @param via      null if the text does not say
 */
record Draft(int passage, Span span, String wording, Manner manner, String claimant, String via, Score score) {

    enum Manner {
        /** The speaker's own words. */
        QUOTED,
        /** Words of the article for what somebody said. */
        REPORTED,
        /** What somebody is said to think or to deny, or whom they accuse: the statement says so. */
        ATTRIBUTED,
        /** The article says it itself. */
        ASSERTED
    }

    boolean isBelief() {
        return score.reasons().contains(Reason.BELIEF);
    }
}
