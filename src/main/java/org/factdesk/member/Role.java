package org.factdesk.member;

import java.util.Arrays;
import java.util.Optional;

/** What OpenID Connect says a person may do here. One person may hold several. */
public enum Role {
    EDITOR(Role.EDITOR_NAME, "editor"),
    FACT_CHECKER(Role.FACT_CHECKER_NAME, "fact-checker"),
    REVIEWER(Role.REVIEWER_NAME, "reviewer"),
    /** Members, rating scales and settings; no editorial power by itself. */
    ADMIN(Role.ADMIN_NAME, "admin");

    /** The names as annotations need them. */
    public static final String EDITOR_NAME = "editor";
    public static final String FACT_CHECKER_NAME = "fact-checker";
    public static final String REVIEWER_NAME = "reviewer";
    public static final String ADMIN_NAME = "admin";

    private final String claimName;
    private final String label;

    Role(String claimName, String label) {
        this.claimName = claimName;
        this.label = label;
    }

    /** As it stands in the token and in the realm. */
    public String claimName() {
        return claimName;
    }

    public String label() {
        return label;
    }

    public static Optional<Role> named(String claimName) {
        return Arrays.stream(values()).filter(role -> role.claimName.equals(claimName)).findFirst();
    }
}
