package org.factdesk.docker;

import java.util.HashMap;
import java.util.Map;

/** What somebody would fill in for compose, and what each of its services then gets. */
final class ProductionEnvironment {

    private final Map<String, String> filledIn = new HashMap<>(Map.ofEntries(
            Map.entry("FACTDESK_NEWSROOM_NAME", "Skerra Checks"),
            Map.entry("FACTDESK_NEWSROOM_DESK_NAME", "the desk of Skerra Checks"),
            Map.entry("FACTDESK_NEWSROOM_ADDRESS", "https://checks.example"),
            Map.entry("FACTDESK_OIDC_SECRET", "a-client-secret-of-this-test-only"),
            Map.entry("FACTDESK_SESSION_SECRET", "a-session-secret-of-this-test-only-42"),
            Map.entry("POSTGRES_PASSWORD", "superuser of this test"),
            Map.entry("FACTDESK_OWNER_PASSWORD", "owner of this test"),
            Map.entry("FACTDESK_APP_PASSWORD", "it's the application of this test"),
            Map.entry("KEYCLOAK_DATABASE_PASSWORD", "sign-in of this test")));

    static ProductionEnvironment at(String newsroomAddress) {
        ProductionEnvironment environment = new ProductionEnvironment();
        environment.filledIn.put("FACTDESK_NEWSROOM_ADDRESS", newsroomAddress);
        return environment;
    }

    String value(String variable) {
        return filledIn.get(variable);
    }

    Map<String, String> ofDatabase() {
        return DockerFiles.environmentOf("postgres", filledIn);
    }

    Map<String, String> ofKeycloak() {
        return DockerFiles.environmentOf("keycloak", filledIn);
    }

    /** The names of the other containers become addresses on this machine. */
    Map<String, String> ofFactdesk(ProductionDatabase database, String signIn) {
        Map<String, String> environment = DockerFiles.environmentOf("factdesk", filledIn);
        environment.replaceAll((name, value) -> value.replace("postgres:5432", database.host()).replace("http://keycloak:8080", signIn));
        return environment;
    }
}
