package org.factdesk.review;

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
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The reviewer sends a claim back to its fact-checker, before judging it. */
@Path("/desk/claims/{id}/return")
@RolesAllowed(Role.REVIEWER_NAME)
@Transactional
public class Returns {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, ReturnForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam ReturnForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.SEND_BACK, me.get());
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        Round.opened(claim, form.round).sendBack(Forms.typed(form.returnReason), me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
