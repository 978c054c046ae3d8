package org.factdesk.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form with rows says what is wrong by field and row, such as {@code label-2}; the fields of a row know nothing of its number. */
final class FormRow {

    private FormRow() {
    }

    /** What is to be said beside these fields of one row, counted from 1. */
    static Map<String, String> errors(Map<String, String> errors, int row, String... fields) {
        Map<String, String> ofRow = new LinkedHashMap<>();
        for (String field : fields) {
            if (errors.containsKey(field + "-" + row)) {
                ofRow.put(field, errors.get(field + "-" + row));
            }
        }
        return ofRow;
    }
}
