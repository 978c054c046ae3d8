package org.factdesk.removal;

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
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.evidence.Content;
import org.factdesk.evidence.Evidence;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Asks for the removal of what is kept for a piece of evidence: the copy of a page, or a file. */
@Path("/desk/claims/{id}/evidence/{number}/contents/{sha256}/removal")
@RolesAllowed({Role.EDITOR_NAME, Role.ADMIN_NAME})
@Transactional
public class ContentRemovals {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Evidence evidence, Content content, RemovalForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response form(@RestPath long id, @RestPath int number, @RestPath String sha256) {
        Evidence evidence = evidence(id, number);
        return Pages.show(Templates.page(evidence, removable(evidence, sha256), new RemovalForm(), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestPath int number, @RestPath String sha256, @BeanParam RemovalForm form) {
        Evidence evidence = evidence(id, number);
        Content content = removable(evidence, sha256);
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(evidence, content, form, errors));
        }
        LegalRemoval.request(evidence, content, form.why(), me.get());
        return Pages.seeOther("/desk/removals");
    }

    private Content removable(Evidence evidence, String sha256) {
        Content content = evidence.content(sha256).orElseThrow(NotFoundException::new);
        LegalRemoval.requireRemovable(content, me.get());
        return content;
    }

    private static Evidence evidence(long claimId, int number) {
        return Evidence.numbered(Claim.visible(claimId), number).orElseThrow(NotFoundException::new);
    }
}
