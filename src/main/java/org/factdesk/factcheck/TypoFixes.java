package org.factdesk.factcheck;

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
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** A slip of the pen in what readers have, put right at once; what is more than that is refused and stays typed. */
@Path("/desk/checks/{id}/typo")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class TypoFixes {

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam DraftForm form) {
        FactCheck check = DeskChecks.forChange(id);
        check.requireWriter(me.get());
        Map<String, String> errors = forms.problems(form.text());
        if (!errors.isEmpty()) {
            return Pages.invalid(Drafts.form(Drafting.of(check, me.get(), form.text(), form.base(), errors)));
        }
        try {
            FixTypo.of(check, form.text(), form.base(), me.get());
        } catch (StaleText stale) {
            return Pages.conflict(Drafts.stale(check, me.get(), stale));
        } catch (Refusal refusal) {
            Map<String, String> rule = Map.of("form", refusal.getMessage());
            return Pages.conflict(Drafts.form(Drafting.of(check, me.get(), form.text(), form.base(), rule)));
        }
        return Pages.seeOther("/desk/checks/%d", id);
    }
}
