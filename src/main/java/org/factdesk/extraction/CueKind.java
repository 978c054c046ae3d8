package org.factdesk.extraction;

/** What kind of speaking a cue stands for. */
enum CueKind {
    /** A clause or a quotation follows or goes before: said, believes. */
    SAY,
    /** The same after the one who is told: told reporters that. */
    TELL,
    /** What follows is thought, not said: believes, fears. */
    BELIEVE,
    /** What follows is said not to be so: denied. */
    DENY,
    /** What follows is somebody, and what they are said to have done: accused. */
    ACCUSE,
    /** What follows is a thing or person judged: praised, condemned. */
    JUDGE,
    /** What follows is something that somebody did about a thing, more than said of it: rejected, endorsed. */
    ACT,
    /** What follows is wanted: called for, urged. */
    DEMAND,
    /** The source follows: according to. */
    ACCORDING
}
