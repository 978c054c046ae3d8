package org.factdesk.web;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Production does not start half configured: what is missing is named, all of it at once. */
@ApplicationScoped
@IfBuildProfile("prod")
class ProductionSettings {

    private static final int SHORTEST_SECRET = 32;

    private final Config config;

    ProductionSettings(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        List<String> problems = problems(config);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Factdesk does not start: " + String.join(" ", problems));
        }
    }

    static List<String> problems(Config config) {
        List<String> problems = new ArrayList<>();
        if (!isWebAddress(text(config, "factdesk.newsroom.address"))) {
            problems.add("Set FACTDESK_NEWSROOM_ADDRESS to the address where readers find it, such as https://checks.example.");
        }
        if (text(config, "quarkus.oidc.token-state-manager.encryption-secret").length() < SHORTEST_SECRET) {
            problems.add("Set QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET to at least 32 random characters.");
        }
        if (on(config, "quarkus.http.proxy.proxy-address-forwarding") && text(config, "quarkus.http.proxy.trusted-proxies").isEmpty()) {
            problems.add("Set QUARKUS_HTTP_PROXY_TRUSTED_PROXIES, or else anybody could say where a request comes from.");
        }
        return problems;
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean on(Config config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
