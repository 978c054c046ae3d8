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
import java.util.regex.Pattern;

/** Reads the rules on a form class: field name to message, empty where all is well. */
@ApplicationScoped
public class Forms {

    /** Control characters but for lines and tabs; and the overrides, under which letters stand in another order than they are stored in. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202D\\u202E]");
    /**
     * Embeddings and isolates of direction, and what shows nothing: a text of several lines may need them, one line would read otherwise
     * than it is. Joiners and marks of direction stay, for Persian, the scripts of India and emoji are written with them.
     */
    private static final Pattern MISLEADING = Pattern.compile(
            "[\\u00AD\\u200B\\u202A-\\u202C\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

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
        return value == null ? null : without(UNSEEN, value.replace("\r\n", "\n"));
    }

    /** What was typed into a field of one line, such as a name or a title: it reads as what it is. */
    public static String line(String value) {
        String typed = typed(value);
        return typed == null ? null : without(MISLEADING, typed);
    }

    private static String without(Pattern characters, String value) {
        String visible = characters.matcher(value).replaceAll("").strip();
        return visible.isEmpty() ? null : visible;
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
