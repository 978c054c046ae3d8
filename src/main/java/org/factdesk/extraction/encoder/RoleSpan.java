package org.factdesk.extraction.encoder;

/**
 * A stretch of the text that has a role in an attribution.
 *
 * @param start first UTF-16 unit
 * @param end   one past the last UTF-16 unit
 */
public record RoleSpan(Role role, int start, int end) {
}
