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
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Choice;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** What a claim is about. */
@Path("/desk/claims/{id}/topics")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class ClaimTopics {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, ClaimTopicsForm form, List<Choice> choices, Map<String, String> errors);

        static native TemplateInstance stale(Claim claim, ClaimTopicsForm form, List<Choice> choices, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response show(@RestPath long id) {
        Claim claim = Claim.visible(id);
        ClassifyClaim.require(claim, me.get());
        return Pages.show(Templates.page(claim, ClaimTopicsForm.of(claim), ClaimTopicsForm.choices(claim), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @BeanParam ClaimTopicsForm form) {
        Claim claim = Claim.toChange(id);
        ClassifyClaim.require(claim, me.get());
        Map<String, String> errors = form.problems(claim);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, ClaimTopicsForm.choices(claim), errors));
        }
        try {
            ClassifyClaim.as(form.topics(), form.seenTopics(), claim, me.get());
        } catch (ClassifyClaim.Stale stale) {
            form.seen = ClaimTopicsForm.of(claim).seen;
            return Pages.conflict(Templates.stale(claim, form, ClaimTopicsForm.choices(claim), errors));
        }
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
