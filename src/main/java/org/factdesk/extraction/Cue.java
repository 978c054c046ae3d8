package org.factdesk.extraction;

/**
 * The words of a passage that say that something is said.
 *
 * @param first index of the first piece
 * @param end   one past the last piece
 */
record Cue(int first, int end, CueKind kind) {
}
