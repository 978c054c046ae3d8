package org.factdesk.review;

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
import java.util.List;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;

/** A scale with words of its own, under a new name. */
@Path("/desk/scales/new")
@RolesAllowed(Role.ADMIN_NAME)
@Transactional
public class NewScales {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(ScaleForm form, List<Rating> preview, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;
    @Inject
    Newsroom newsroom;

    @GET
    public Response form() {
        return Pages.show(Templates.form(ScaleForm.empty(), null, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam ScaleForm form) {
        Map<String, String> errors = form.problemsOfNew(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(form, null, errors));
        }
        RatingScale scale = RatingScale.add(Forms.line(form.name), newsroom.language(), form.rows(), me.get());
        return Pages.seeOther("/desk/scales/%d", scale.id);
    }

    /** The form again, with its rows changed or with what they would look like; nothing is stored. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@BeanParam ScaleForm form) {
        if (form.changesRows()) {
            return Pages.show(Templates.form(form.changeRows(), null, Map.of()));
        }
        Map<String, String> errors = form.problemsOfNew(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(form, null, errors));
        }
        return Pages.show(Templates.form(form, form.preview(RatingScale.draft(newsroom.language())), errors));
    }
}
