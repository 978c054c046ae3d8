package org.factdesk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of the things a form lets choose: what is sent and what is read. */
public record Choice(String value, String label) {

    public static <T extends Enum<T>> List<Choice> of(Class<T> kinds, Function<T, String> label) {
        return Arrays.stream(kinds.getEnumConstants()).map(kind -> new Choice(kind.name(), label.apply(kind))).toList();
    }

    /** The constant of this name; none for what no page of ours offers. */
    public static <T extends Enum<T>> Optional<T> named(Class<T> kinds, String name) {
        return Arrays.stream(kinds.getEnumConstants()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
