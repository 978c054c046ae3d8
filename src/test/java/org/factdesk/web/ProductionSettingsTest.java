package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionSettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "factdesk.newsroom.address", "https://checks.example",
            "quarkus.oidc.token-state-manager.encryption-secret", "s".repeat(32));

    @Test
    void complete_settings_have_no_problem() {
        assertThat(problems(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checks.example", "ftp://checks.example", "https://", "not an address"})
    void the_public_address_must_be_a_web_address(String address) {
        assertThat(problems(Map.of("factdesk.newsroom.address", address))).singleElement().asString()
                .contains("FACTDESK_NEWSROOM_ADDRESS");
    }

    @Test
    void a_session_secret_of_31_characters_is_too_short() {
        assertThat(problems(Map.of("quarkus.oidc.token-state-manager.encryption-secret", "s".repeat(31)))).singleElement()
                .asString().contains("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET");
    }

    @Test
    void forwarding_headers_are_believed_from_named_proxies_only() {
        Map<String, String> behindProxy = Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
        assertThat(problems(behindProxy)).singleElement().asString().contains("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");

        Map<String, String> named = new HashMap<>(behindProxy);
        named.put("quarkus.http.proxy.trusted-proxies", "10.0.0.1");
        assertThat(problems(named)).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(ProductionSettings.problems(new SmallRyeConfigBuilder().build())).hasSize(2);
    }

    private static List<String> problems(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.putAll(changes);
        return ProductionSettings.problems(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "settings of this test", 100)).build());
    }
}
