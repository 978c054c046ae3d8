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
import org.factdesk.review.Round;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Further rounds of a claim that readers know: an editor opens one, or ends it with the verdict that there was. */
@Path("/desk/claims/{id}/rounds")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Rounds {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, RoundForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam RoundForm form) {
        Claim claim = JudgeAgain.toChange(id);
        claim.check(Transition.REJUDGE, me.get());
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        JudgeAgain.judge(claim, Forms.typed(form.roundReason), me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@RestPath long id, @BeanParam RoundForm form) {
        Claim claim = JudgeAgain.toChange(id);
        claim.check(Transition.KEEP_VERDICT, me.get());
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        Round.giveUp(claim, Forms.typed(form.roundReason), me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
