package org.factdesk.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.factdesk.article.Turns;

/**
 * One request at a time for each host, whichever node makes it: an advisory lock of the database that goes with its transaction,
 * and so with a node that stops.
 */
@ApplicationScoped
class HostTurns implements Turns {

    /** Of the two keys the first, which parts these locks from any others. */
    private static final int HOSTS = 17;
    private static final String TAKE = "SELECT pg_try_advisory_xact_lock(?, hashtext(?))";

    private final DataSource database;

    HostTurns(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Turn> at(String host) {
        try {
            Connection connection = database.getConnection();
            Turn turn = () -> end(connection);
            try {
                connection.setAutoCommit(false);
                if (takes(connection, host)) {
                    return Optional.of(turn);
                }
            } catch (SQLException e) {
                turn.close();
                throw e;
            }
            turn.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean takes(Connection connection, String host) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, HOSTS);
            take.setString(2, host);
            try (ResultSet taken = take.executeQuery()) {
                return taken.next() && taken.getBoolean(1);
            }
        }
    }

    private static void end(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
