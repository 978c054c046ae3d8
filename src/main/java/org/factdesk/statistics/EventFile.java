package org.factdesk.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;

/** The record as a file: every event that matches, however many there are. */
@Path("/desk/events.csv")
@RolesAllowed(Role.EDITOR_NAME)
public class EventFile {

    private static final int AT_ONCE = 500;

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;
    @Inject
    Forms forms;

    @GET
    public Response export(@BeanParam EventFilter filter) {
        if (!filter.problems(forms).isEmpty()) {
            throw new NotFoundException();
        }
        long reader = QuarkusTransaction.requiringNew().call(() -> me.get().id);
        return Csv.download("events", EventLine.COLUMNS, row -> write(filter, reader, row));
    }

    /** Some hundred after the other, so that the record of years needs their memory only. */
    private void write(EventFilter filter, long reader, Consumer<List<?>> row) {
        Long next = Long.MAX_VALUE;
        while (next != null) {
            long before = next;
            List<EventLine> lines = QuarkusTransaction.requiringNew()
                    .call(() -> EventLine.of(filter.newest(before, AT_ONCE, newsroom.zone()), Member.findById(reader)));
            lines.forEach(line -> row.accept(line.cells()));
            next = lines.size() < AT_ONCE ? null : lines.get(AT_ONCE - 1).event().id;
        }
    }
}
