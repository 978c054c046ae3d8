package org.factdesk.member;

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
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;

/** The name under which readers meet a member: each chooses their own, and nobody for somebody else. */
@Path("/desk/me")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class PublicNames {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Member member, PublicNameForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response form() {
        Member member = me.get();
        return Pages.show(Templates.form(member, PublicNameForm.of(member), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@BeanParam PublicNameForm form) {
        Member member = me.get();
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(member, form, errors));
        }
        member.choosePublicName(Forms.line(form.publicName));
        return Pages.seeOther("/desk/members");
    }
}
