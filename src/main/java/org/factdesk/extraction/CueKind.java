package org.factdesk.extraction;

/** What kind of speaking a cue stands for. */
enum CueKind {
    /** A clause or a quotation follows or goes before: said, believes. */
    SAY,
    /** The same after the one who is told: told reporters that. */
    TELL,
    /** What follows is a thing or person judged: praised, condemned. */
    JUDGE,
    /** What follows is wanted: called for, urged. */
    DEMAND,
    /** The source follows: according to. */
    ACCORDING
}
