package org.factdesk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a value of the mark-up is, read strictly: empty text is no text, a number in quotation marks is no number. */
final class Json {

    private Json() {
    }

    static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank();
    }

    static boolean isAddress(JsonNode node) {
        if (!isText(node) || !node.asText().matches("https?://.+")) {
            return false;
        }
        try {
            return URI.create(node.asText()).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The day of a date, or of a date with time and zone, as ISO 8601 writes them. */
    static Optional<LocalDate> day(JsonNode node) {
        String text = node.asText();
        if (!node.isTextual() || !text.matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2}))?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
