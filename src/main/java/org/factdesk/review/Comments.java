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
import org.factdesk.claim.Judging;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The talk on a claim, among those who do not judge it blind. */
@Path("/desk/claims/{id}/comments")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME})
@Transactional
public class Comments {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, CommentForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam CommentForm form) {
        // a verdict logged or a claim sent back at the same moment decides who may take part
        Claim claim = Claim.toChange(id);
        new Judging(claim, me.get()).requireDone();
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        Comment said = Comment.say(claim, Forms.typed(form.comment), me.get());
        return Pages.seeOther("/desk/claims/%d#comment-%d", id, said.id);
    }
}
