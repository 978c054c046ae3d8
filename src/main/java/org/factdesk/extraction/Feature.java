package org.factdesk.extraction;

import static org.factdesk.extraction.Reason.*;

/**
 * What is looked at in a sentence, each with the reason an editor reads when it decides. How much each counts stands in
 * {@code check-worthiness-en.txt}; the words behind those that are told by words in {@code feature-words-en.txt}.
 */
enum Feature {
    BIAS(null, null),
    // Told by counting or by the tags
    NUMBER(FIGURE, null),
    NUMBERS(FIGURE, null),
    YEAR(Reason.DATED, null),
    NAMED(NAMES, null),
    NAMED_MANY(NAMES, null),
    PAST_VERB(DEED, null),
    LENGTH(null, FRAGMENT),
    SHORT(null, FRAGMENT),
    VERBLESS(null, FRAGMENT),
    QUESTION_MARK(null, QUESTION),
    EXCLAMATION(null, OPINION),
    QUOTED(Reason.QUOTATION, Reason.QUOTATION),
    ADJECTIVES(null, OPINION),
    PRONOUNS(null, null),
    NOUNS(null, null),
    COMPARATIVE(COMPARISON, null),
    // Told by words
    QUANTITY(FIGURE, null),
    CHANGE(COMPARISON, null),
    EARLIER(PAST, null),
    ABSOLUTE(RECORD, null),
    SUPERLATIVE(RECORD, null),
    CAUSAL(CAUSE, null),
    ECONOMY(PUBLIC_MATTER, null),
    CRIME(PUBLIC_MATTER, null),
    HEALTH(PUBLIC_MATTER, null),
    WAR(PUBLIC_MATTER, null),
    LAW(PUBLIC_MATTER, null),
    DATE(DATED, null),
    RESEARCH(STUDY, null),
    POLL(STUDY, null),
    ACTION(DEED, null),
    ACCUSATION(DEED, null),
    SPEECH(REPORTED, null),
    DENYING(DENIAL, null),
    NEGATION(null, null),
    FUTURE(null, PREDICTION),
    POSSIBLE(null, PREDICTION),
    WISHING(null, WISH),
    BELIEF(null, OPINION),
    VALUE(null, PRAISE),
    POLITE(null, COURTESY),
    FIRST_SINGULAR(null, OPINION),
    FIRST_PLURAL(null, null),
    SECOND(null, null),
    THIRD(null, null),
    SCENE(null, null),
    FILLER(null, OPINION);

    /** Named when the feature raises the figure; null if it explains nothing to an editor. */
    final Reason raising;

    /** Named when the feature lowers the figure. */
    final Reason lowering;

    Feature(Reason raising, Reason lowering) {
        this.raising = raising;
        this.lowering = lowering;
    }
}
