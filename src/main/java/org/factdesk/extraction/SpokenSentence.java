package org.factdesk.extraction;

/**
 * A sentence as a transcript has it.
 *
 * @param speaker who says it, or null if that is unknown
 */
public record SpokenSentence(String speaker, String text) {
}
