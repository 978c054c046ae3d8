package org.factdesk.training;

/** Whose judgement of check-worthiness a sentence carries; each has a head of its own in the model. */
enum Task {
    /** A grade from 0 to 3 for a sentence of a news article: how likely it is at least 1, 2, 3. */
    NEWS(3),
    /** Yes or no for a sentence of a debate, out of its context. */
    DEBATE(1),
    /** Yes or no for a line of a debate or speech: whether a fact-check desk took it up. */
    SPEECH(1);

    private final int outputs;

    Task(int outputs) {
        this.outputs = outputs;
    }

    int outputs() {
        return outputs;
    }

    /** What an output should say, 0 to 1. Half a grade below the line is half a yes. */
    float wanted(int output, float target) {
        if (this != NEWS) return target;
        float above = target - output;
        return above >= 1 ? 1 : above >= .5f ? .5f : 0;
    }
}
