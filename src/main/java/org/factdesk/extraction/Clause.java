package org.factdesk.extraction;

/**
 * Part of a sentence that claims something by itself.
 *
 * @param span    where it stands
 * @param wording the same as a sentence, with its subject
 */
record Clause(Span span, String wording) {
}
