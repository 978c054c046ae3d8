package org.factdesk.development;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives dev mode and tests the address of the embedded PostgreSQL, and starts it. Says nothing where an address is
 * configured, nor in the production profile: there a missing address must stay an error.
 */
public final class EmbeddedDatabaseSettings implements ConfigSourceFactory {

    private static final int ABOVE_APPLICATION_PROPERTIES = 270;
    private static final String ADDRESS = "quarkus.datasource.jdbc.url";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue address = context.getValue(ADDRESS);
        if (address != null && address.getValue() != null) {
            return List.of();
        }
        if (context.getProfiles().contains("dev")) {
            return settings(EmbeddedDatabase.keptIn(Path.of(".data", "postgres")));
        }
        if (context.getProfiles().contains("test")) {
            return settings(EmbeddedDatabase.fresh());
        }
        return List.of();
    }

    private static List<ConfigSource> settings(int port) {
        return List.of(new PropertiesConfigSource(
                Map.of(ADDRESS, "jdbc:postgresql://localhost:" + port + "/postgres",
                        "quarkus.datasource.username", "postgres",
                        "quarkus.datasource.password", "postgres"),
                "embedded PostgreSQL", ABOVE_APPLICATION_PROPERTIES));
    }
}
