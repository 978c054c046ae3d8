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
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The words of a scale, their order, numbers and looks. Of a version that was judged with, an edit makes the next. */
@Path("/desk/scales/{id}/ratings")
@RolesAllowed(Role.ADMIN_NAME)
@Transactional
public class ScaleRatings {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(RatingScale scale, ScaleForm form, List<Rating> preview, Map<String, String> errors);

        static native TemplateInstance stale(RatingScale scale, ScaleForm form, List<Rating> mine, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response form(@RestPath long id) {
        RatingScale scale = RatingScale.known(id);
        if (!scale.isNewest()) {
            return Pages.seeOther("/desk/scales/%d/ratings", scale.latest().id);
        }
        return Pages.show(Templates.form(scale, ScaleForm.of(scale), null, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @BeanParam ScaleForm form) {
        RatingScale scale = RatingScale.toChange(id);
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(scale, form, null, errors));
        }
        try {
            return Pages.seeOther("/desk/scales/%d", scale.edit(form.rows(), form.base(), me.get()).id);
        } catch (RatingScale.Stale stale) {
            RatingScale latest = scale.latest();
            form.version = String.valueOf(latest.version);
            return Pages.conflict(Templates.stale(latest, form, form.preview(latest), errors));
        }
    }

    /** The form again, with its rows changed or with what they would look like; nothing is stored. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath long id, @BeanParam ScaleForm form) {
        RatingScale scale = RatingScale.known(id);
        if (form.changesRows()) {
            return Pages.show(Templates.form(scale, form.changeRows(), null, Map.of()));
        }
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(scale, form, null, errors));
        }
        return Pages.show(Templates.form(scale, form, form.preview(scale), errors));
    }
}
