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
import java.time.LocalDate;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;

/** How the desk is doing, in numbers. */
@Path("/desk/statistics")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Statistics {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Figures figures, Map<String, String> errors, boolean mayExport, boolean readsEvents);

        static native TemplateInstance unclear(PeriodForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;
    @Inject
    Forms forms;

    @GET
    public Response show(@BeanParam PeriodForm form) {
        Map<String, String> errors = form.problems(forms, newsroom.zone());
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.unclear(form, errors));
        }
        Figures figures = new Figures(form.period(newsroom.zone()), LocalDate.now(newsroom.zone()), me.get());
        return Pages.show(Templates.page(figures, errors, me.holdsAny(Role.EDITOR_NAME, Role.ADMIN_NAME), me.holds(Role.EDITOR_NAME)));
    }
}
