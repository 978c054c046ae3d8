package org.factdesk.factcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Publishing at a time, by the clock of the desk. */
@Path("/desk/checks/{id}/plan")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Plans {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(FactCheck check, Revision latest, PlanForm form, String zone, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;
    @Inject
    Newsroom newsroom;

    @GET
    public Response form(@RestPath long id) {
        FactCheck check = DeskChecks.visible(id);
        PlannedPublication.requirePlannable(check, me.get());
        return Pages.show(page(check, PlanForm.proposing(newsroom.zone()), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam PlanForm form) {
        FactCheck check = DeskChecks.forChange(id);
        PlannedPublication.requirePlannable(check, me.get());
        Map<String, String> errors = form.problems(forms, newsroom.zone());
        if (!errors.isEmpty()) {
            return Pages.invalid(page(check, form, errors));
        }
        PlannedPublication.plan(check, form.number(), form.at(newsroom.zone()), me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@RestPath long id) {
        FactCheck check = DeskChecks.forChange(id);
        check.requireReader(me.get());
        PlannedPublication.openOf(check).orElseThrow(() -> Refusal.conflict("No publication of this text is planned."))
                .callOff(me.get(), "by hand");
        return Pages.seeOther("/desk/checks/%d", id);
    }

    private TemplateInstance page(FactCheck check, PlanForm form, Map<String, String> errors) {
        return Templates.page(check, check.latest().orElseThrow(), form, newsroom.zone().getId(), errors);
    }
}
