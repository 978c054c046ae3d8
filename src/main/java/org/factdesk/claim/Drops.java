package org.factdesk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Gives up a claim, with the reason. */
@Path("/desk/claims/{id}/drop")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Drops {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, DropForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam DropForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.DROP, me.get());
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        claim.drop(DropReason.valueOf(form.dropReason), Forms.typed(form.dropNote), me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
