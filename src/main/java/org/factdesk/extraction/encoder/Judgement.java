package org.factdesk.extraction.encoder;

/**
 * What the model thinks of the check-worthiness of a stretch of text, each as a logit: 0 is undecided.
 *
 * @param atLeast1 that an editor would grade it 1 or more: it can be verified
 * @param atLeast2 that an editor would grade it 2 or more: it is worth checking
 * @param atLeast3 that an editor would grade it 3: it must be checked
 * @param debate   that the public would want it checked, out of a debate
 */
public record Judgement(float atLeast1, float atLeast2, float atLeast3, float debate) {

    /** Of what says nothing. */
    public static final Judgement NOTHING = new Judgement(-10, -10, -10, -10);

    private static final float SHARE_OF_OTHER_GRADES = .1f;

    static final Judgement ZERO = new Judgement(0, 0, 0, 0);

    /** Whether it is worth checking, with a little of whether it can be verified at all and whether it is a must: steadier than one alone. */
    public float news() {
        return (atLeast2 + SHARE_OF_OTHER_GRADES * (atLeast1 + atLeast3)) / (1 + 2 * SHARE_OF_OTHER_GRADES);
    }

    Judgement plus(Judgement other) {
        return new Judgement(atLeast1 + other.atLeast1, atLeast2 + other.atLeast2, atLeast3 + other.atLeast3, debate + other.debate);
    }

    Judgement times(float factor) {
        return new Judgement(atLeast1 * factor, atLeast2 * factor, atLeast3 * factor, debate * factor);
    }
}
