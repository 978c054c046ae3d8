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
    public static final String WEB_ADDRESS = "(?i)\\s*+(?:https?://[^\\s/?#@<>\"]++(?:[/?#@][^\\s<>\"]*+)?)?\\s*+";

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

    /** What was typed, without space around it and without characters nobody sees; {@code null} where nothing was. */
    public static String typed(String value) {
        String visible = value == null ? "" : value.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
        return visible.isBlank() ? null : visible;
    }

    /** Whether people may be led there: http or https, nothing that a browser would run. */
    public static boolean isWebAddress(String url) {
        return url != null && !url.isBlank() && url.matches(WEB_ADDRESS);
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
