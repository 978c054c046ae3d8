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

/** An editor who gave neither verdict ends a dispute. */
@Path("/desk/claims/{id}/decision")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Decisions {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, DecisionForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam DecisionForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.DECIDE, me.get());
        Map<String, String> errors = form.judging(Round.latest(claim).orElseThrow()).problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        Round round = Round.opened(claim, form.round);
        if (form.goesBack()) {
            round.decideToReturn(Forms.typed(form.workReason), me.get());
        } else {
            round.decide(form.chosen().get(), Forms.typed(form.reason), me.get());
        }
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
