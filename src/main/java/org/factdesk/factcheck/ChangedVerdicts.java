package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** From here on readers have the verdict that a new round came to, with a public note. */
@Path("/desk/checks/{id}/verdict")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class ChangedVerdicts {

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;
    @Inject
    DeskChecks checks;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam ChangeForm form) {
        FactCheck check = DeskChecks.forChange(id);
        check.requireReader(me.get());
        ChangeVerdict.require(check, me.get());
        Map<String, String> errors = forms.problems(form);
        if (form.typedCause().isEmpty()) {
            errors.put("cause", "Choose what caused it.");
        }
        if (!errors.isEmpty()) {
            return Pages.invalid(checks.page(check, errors, form, "verdict"));
        }
        ChangeVerdict.publish(check, form.number(), form.typedCause().get(), form.typedNote(), me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }
}
