package org.factdesk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** A member's own conflicts of interest: declared, and withdrawn when they are over. */
@Path("/desk/me/conflicts")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Conflicts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(List<Conflict> declared, ConflictForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response show() {
        return Pages.show(Templates.page(Conflict.of(me.get()), new ConflictForm(), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam ConflictForm form) {
        Member member = me.get();
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(Conflict.of(member), form, errors));
        }
        Conflict.declare(Forms.line(form.about), form.known().orElse(null), member);
        return Pages.seeOther("/desk/me/conflicts");
    }

    @POST
    @Path("/{conflictId}/withdrawal")
    public Response withdraw(@RestPath long conflictId) {
        Conflict.of(me.get(), conflictId).orElseThrow(NotFoundException::new).withdraw();
        return Pages.seeOther("/desk/me/conflicts");
    }
}
