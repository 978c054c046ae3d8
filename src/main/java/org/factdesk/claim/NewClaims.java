package org.factdesk.claim;

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
import org.factdesk.article.Languages;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;

/** A claim that came without an article: a post, a video, a speech. */
@Path("/desk/claims/new")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class NewClaims {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(TypedClaimForm form, List<Appearance.Kind> kinds, List<Claimant.Kind> claimantKinds,
                List<Languages.Language> languages, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;
    @Inject
    Newsroom newsroom;

    @GET
    public Response form() {
        TypedClaimForm form = new TypedClaimForm();
        form.language = newsroom.language();
        return Pages.show(page(form, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam TypedClaimForm form) {
        Map<String, String> errors = forms.problems(form.tidy());
        form.addProblems(errors);
        if (!errors.isEmpty()) {
            return Pages.invalid(page(form, errors));
        }
        Claim claim = AddClaim.typedIn(form.claim(), me.get());
        return Pages.seeOther("/desk/claims/%d", claim.id);
    }

    private static TemplateInstance page(TypedClaimForm form, Map<String, String> errors) {
        return Templates.form(form, TypedClaimForm.KINDS, List.of(Claimant.Kind.values()), Languages.all(), errors);
    }
}
