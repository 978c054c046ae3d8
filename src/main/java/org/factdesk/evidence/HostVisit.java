package org.factdesk.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.factdesk.article.Turns;

/**
 * The turns of one fetch. Each is an advisory lock of the database that goes with its transaction, and so with a node that stops.
 * A host that is visited may be asked on, for the page behind its robots.txt; every other fetch leaves it alone for a while after.
 */
final class HostVisit implements Turns {

    /** Of the two keys the first, which parts these locks from any others. */
    private static final int HOSTS = 17;
    private static final String TAKE = "SELECT pg_try_advisory_xact_lock(?, hashtext(?))";
    private static final String LEFT_ALONE = "SELECT next_at FROM host_visit WHERE host = ? AND next_at > clock_timestamp()";
    private static final String LEAVE_ALONE = "INSERT INTO host_visit (host, next_at) VALUES (?, clock_timestamp() + ? * interval '1 millisecond')"
            + " ON CONFLICT (host) DO UPDATE SET next_at = excluded.next_at";
    /** Who is at a host now is not there for much longer. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    /** Whatever a robots.txt asks for: a desk that goes to press cannot wait for a day. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataSource database;
    private final Duration usualPause;
    private final Map<String, Duration> visited = new HashMap<>();
    private Instant comesUp = Instant.now();

    HostVisit(DataSource database, Duration usualPause) {
        this.database = database;
        this.usualPause = usualPause;
    }

    @Override
    public Optional<Turn> at(String host) {
        try {
            Connection connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                if (takes(connection, host)) {
                    visited.putIfAbsent(host, usualPause);
                    return Optional.of(() -> leave(connection, host));
                }
            } catch (SQLException e) {
                end(connection);
                throw e;
            }
            end(connection);
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void heed(String host, Duration pause) {
        Duration atMost = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        visited.merge(host, atMost, (usual, asked) -> asked.compareTo(usual) < 0 ? usual : asked);
    }

    /** Of one that came to nothing: when it is worth another try. */
    Instant comesUp() {
        return comesUp;
    }

    private boolean takes(Connection connection, String host) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, HOSTS);
            take.setString(2, host);
            try (ResultSet taken = take.executeQuery()) {
                if (!taken.next() || !taken.getBoolean(1)) {
                    comesUp = Instant.now().plus(A_MOMENT);
                    return false;
                }
            }
        }
        return visited.containsKey(host) || !isLeftAlone(connection, host);
    }

    private boolean isLeftAlone(Connection connection, String host) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(LEFT_ALONE)) {
            ask.setString(1, host);
            try (ResultSet next = ask.executeQuery()) {
                boolean leftAlone = next.next();
                if (leftAlone) {
                    comesUp = next.getTimestamp(1).toInstant();
                }
                return leftAlone;
            }
        }
    }

    private void leave(Connection connection, String host) {
        try (connection; PreparedStatement leave = connection.prepareStatement(LEAVE_ALONE)) {
            leave.setString(1, host);
            leave.setLong(2, visited.get(host).toMillis());
            leave.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
