package org.factdesk.docker;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A PostgreSQL prepared by the very script that compose gives its database: one role that migrates, one that serves. It waits for
 * the disk, as one in production does.
 */
final class ProductionDatabase implements AutoCloseable {

    private static final Pattern PSQL_VARIABLE = Pattern.compile(":'([a-z_]+)'");
    private static final Pattern GETENV = Pattern.compile("(?m)^\\\\getenv (\\S+) (\\S+)$");

    private final EmbeddedPostgres server;

    private ProductionDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param environment what compose gives the container: the passwords of the roles */
    static ProductionDatabase start(Map<String, String> environment) throws IOException, SQLException {
        ProductionDatabase database = new ProductionDatabase(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start());
        String script = DockerFiles.read("postgres/roles.sql");
        Map<String, String> names = DockerFiles.matches(GETENV, script)
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        String filled = PSQL_VARIABLE.matcher(script.replaceAll("(?m)^(--|\\\\getenv).*$", "")).replaceAll(match ->
                Matcher.quoteReplacement("'" + environment.get(names.get(match.group(1))).replace("'", "''") + "'"));
        String[] parts = filled.split("\\\\connect factdesk");
        database.run(parts[0], "postgres");
        database.run(parts[1], "factdesk");
        return database;
    }

    String host() {
        return "localhost:" + server.getPort();
    }

    Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://%s/factdesk".formatted(host()), role, password);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void run(String statements, String database) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements.split(";")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }
}
