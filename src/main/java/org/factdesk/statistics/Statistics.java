package org.factdesk.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;

/** How the desk is doing, in numbers. */
@Path("/desk/statistics")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Statistics {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(List<WeekOfSuggestions> weeks, boolean mayExport);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;

    @GET
    public Response show() {
        boolean mayExport = me.holdsAny(Role.EDITOR_NAME, Role.ADMIN_NAME);
        return Pages.show(Templates.page(WeekOfSuggestions.all(newsroom.zone()), mayExport));
    }
}
