package org.factdesk.claim;

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
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The words and the origin of a claim. */
@Path("/desk/claims/{id}/details")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class ClaimDetails {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, DetailsForm form, Map<String, String> errors);

        static native TemplateInstance stale(Claim claim, DetailsForm theirs, DetailsForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response show(@RestPath long id) {
        Claim claim = Claim.visible(id);
        claim.requireChangeable(me.get());
        return Pages.show(Templates.page(claim, DetailsForm.of(claim), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @BeanParam DetailsForm form) {
        Claim claim = Claim.toChange(id);
        claim.requireChangeable(me.get());
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        try {
            ChangeClaim.to(form, claim, me.get());
        } catch (ChangeClaim.Stale stale) {
            DetailsForm theirs = DetailsForm.of(claim);
            form.version = theirs.version;
            return Pages.conflict(Templates.stale(claim, theirs, form, errors));
        }
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
