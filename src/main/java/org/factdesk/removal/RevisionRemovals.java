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
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Revision;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Asks for the removal of a revision. */
@Path("/desk/checks/{id}/revisions/{number}/removal")
@RolesAllowed({Role.EDITOR_NAME, Role.ADMIN_NAME})
@Transactional
public class RevisionRemovals {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Revision revision, RemovalForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response form(@RestPath long id, @RestPath int number) {
        Revision revision = removable(id, number);
        return Pages.show(Templates.page(revision, new RemovalForm(), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestPath int number, @BeanParam RemovalForm form) {
        Revision revision = removable(id, number);
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(revision, form, errors));
        }
        LegalRemoval.request(revision, form.why(), me.get());
        return Pages.seeOther("/desk/removals");
    }

    private Revision removable(long id, int number) {
        FactCheck check = FactCheck.<FactCheck>findByIdOptional(id).orElseThrow(NotFoundException::new);
        check.requireReader(me.get());
        Revision revision = Revision.numbered(check, number).orElseThrow(NotFoundException::new);
        LegalRemoval.requireRemovable(revision, me.get());
        return revision;
    }
}
