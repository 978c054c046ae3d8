package org.factdesk.factcheck;

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
import org.factdesk.review.VerdictForm;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The fact-checker proposes a verdict and hands the claim to the reviewer. */
@Path("/desk/claims/{id}/submission")
@RolesAllowed(Role.FACT_CHECKER_NAME)
@Transactional
public class Submissions {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, VerdictForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam VerdictForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.SUBMIT, me.get());
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        SubmitForReview.of(claim, form.chosen().get(), form.why(), me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
