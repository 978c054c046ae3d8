package org.factdesk.testing;

import java.util.Arrays;
import java.util.List;

/** Somebody of the newsroom, the same people as in the sign-in server of dev mode and tests. */
public record Person(String name, List<String> roles) {

    public static final Person EDITOR = new Person("Nora Winther", List.of("editor"));
    public static final Person FACT_CHECKER = new Person("Sam Okafor", List.of("fact-checker"));
    public static final Person REVIEWER = new Person("Lea Brandt", List.of("reviewer"));
    public static final Person ADMIN = new Person("Ivo Marin", List.of("admin"));
    public static final Person SEVERAL = new Person("Alex Duarte", List.of("editor", "fact-checker", "reviewer"));
    public static final Person OTHER_REVIEWER = new Person("Mira Castell", List.of("reviewer"));
    public static final Person OTHER_FACT_CHECKER = new Person("Tove Lang", List.of("fact-checker"));
    public static final Person DEACTIVATED = new Person("Rolf Ember", List.of("editor", "fact-checker", "reviewer", "admin"));
    public static final Person OTHER_EDITOR = new Person("Jon Abara", List.of("editor"));

    private static final List<Person> EVERYBODY = List.of(EDITOR, FACT_CHECKER, REVIEWER, ADMIN, SEVERAL, OTHER_FACT_CHECKER,
            OTHER_REVIEWER, OTHER_EDITOR, DEACTIVATED);

    public static Person named(String name) {
        return EVERYBODY.stream().filter(person -> person.name.equals(name)).findFirst().orElseThrow();
    }

    public String header() {
        return name + ": " + String.join(", ", roles);
    }

    static Person parse(String header) {
        int colon = header.indexOf(':');
        return new Person(header.substring(0, colon).strip(), Arrays.asList(header.substring(colon + 1).strip().split("\\s*,\\s*")));
    }
}
