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
import java.time.LocalDate;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Gives a claim to a fact-checker and a reviewer. */
@Path("/desk/claims/{id}/assignment")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Assignments {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, AssignmentForm form, Map<String, String> errors);

        static native TemplateInstance stale(Claim claim, AssignmentForm theirs, AssignmentForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;
    @Inject
    Newsroom newsroom;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam AssignmentForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.ASSIGN, me.get());
        Map<String, String> errors = form.problems(forms, LocalDate.now(newsroom.zone()), claim);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        if (form.isStale(claim)) {
            AssignmentForm theirs = AssignmentForm.of(claim);
            form.version = theirs.version;
            return Pages.conflict(Templates.stale(claim, theirs, form, errors));
        }
        claim.assignTo(form.checking().get(), form.panel(), form.due().get(), form.urgency(), me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
