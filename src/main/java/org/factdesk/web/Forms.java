package org.factdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rules on a form class: field name to message, empty where all is well. */
@ApplicationScoped
public class Forms {

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** In the order of the form's fields, also for what the caller adds that only it can know. */
    public Map<String, String> problems(Object form) {
        List<String> fields = Arrays.stream(form.getClass().getDeclaredFields()).map(Field::getName).toList();
        Map<String, String> problems = new TreeMap<>(Comparator.<String>comparingInt(fields::indexOf).thenComparing(Comparator.naturalOrder()));
        validator.validate(form).stream().sorted(Comparator.comparing(ConstraintViolation::getMessage))
                .forEach(violation -> problems.putIfAbsent(field(violation), violation.getMessage()));
        return problems;
    }

    /** What was typed, without space around it and without characters nobody sees; {@code null} where nothing was. */
    public static String typed(String value) {
        String visible = value == null ? "" : value.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
        return visible.isBlank() ? null : visible;
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
