package org.factdesk.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.factdesk.audit.Event;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The record of who did what and why, newest first. */
@Path("/desk/events")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Events {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(EventFilter filter, Map<String, String> errors, List<EventLine> lines, Long before, Long older);

        static native TemplateInstance unclear(EventFilter filter, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;
    @Inject
    Forms forms;

    @GET
    public Response show(@BeanParam EventFilter filter, @RestQuery Long before) {
        Map<String, String> errors = filter.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.unclear(filter, errors));
        }
        // one more than a page is asked for, to know whether there is a next
        List<Event> found = filter.newest(before == null ? Long.MAX_VALUE : before, PAGE + 1, newsroom.zone());
        List<Event> shown = found.stream().limit(PAGE).toList();
        Long older = found.size() > PAGE ? shown.get(PAGE - 1).id : null;
        return Pages.show(Templates.page(filter, errors, EventLine.of(shown, me.get()), before, older));
    }
}
