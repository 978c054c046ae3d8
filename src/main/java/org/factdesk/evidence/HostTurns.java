package org.factdesk.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets one request at a time go to each host, whichever node makes it, and a while pass between one visit and the next. */
@ApplicationScoped
class HostTurns {

    private final DataSource database;
    private final Duration pause;

    HostTurns(DataSource database, @ConfigProperty(name = "factdesk.evidence.pause-between-visits") Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    /** For one fetch. */
    HostVisit visit() {
        return new HostVisit(database, pause);
    }
}
