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
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What was typed as readers would see it; nothing is stored. A script asks for the piece, a plain form for the page. */
@Path("/desk/checks/{id}/preview")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class Previews {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance text(Drafting page);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(@RestPath long id, @BeanParam DraftForm form, @RestHeader("HX-Request") String byScript) {
        FactCheck check = DeskChecks.visible(id);
        check.requireWriter(me.get());
        Map<String, String> errors = forms.problems(form.text());
        Drafting page = Drafting.of(check, me.get(), form.text(), form.base(), errors);
        if (!errors.isEmpty()) {
            return Pages.invalid(Drafts.form(page));
        }
        return Pages.show("true".equals(byScript) ? Templates.text(page.previewed()) : Drafts.form(page.previewed()));
    }
}
