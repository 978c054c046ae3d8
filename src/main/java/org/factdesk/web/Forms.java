package org.factdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the rules on a form class: field name to message, empty where all is well. */
@ApplicationScoped
public class Forms {

    /** For {@code @Pattern}: nothing, or an address of the web. */
    public static final String WEB_ADDRESS = "(?i)\\s*(?:https?://[^\\s/?#@<>\"]+[^\\s<>\"]*)?\\s*";

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** A new map, so that the caller may add what only it can know. */
    public Map<String, String> problems(Object form) {
        Map<String, String> problems = new LinkedHashMap<>();
        validator.validate(form).stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> problems.putIfAbsent(field(violation), violation.getMessage()));
        return problems;
    }

    /** What was typed, without space around it; {@code null} where nothing was. The database takes no zero character. */
    public static String typed(String value) {
        String text = value == null ? "" : value.replace("\u0000", "").replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
