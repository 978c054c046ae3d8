package org.factdesk.removal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** What has gone out of the record or is to go, and the second person's word on it. */
@Path("/desk/removals")
@RolesAllowed({Role.EDITOR_NAME, Role.ADMIN_NAME})
@Transactional
public class Removals {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<LegalRemoval> removals, Member reader);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response list() {
        return Pages.show(Templates.list(LegalRemoval.newest(), me.get()));
    }

    @POST
    @Path("/{id}/confirmation")
    public Response confirm(@RestPath long id) {
        removal(id).confirm(me.get());
        return Pages.seeOther("/desk/removals");
    }

    @POST
    @Path("/{id}/cancellation")
    public Response cancel(@RestPath long id) {
        removal(id).cancel(me.get());
        return Pages.seeOther("/desk/removals");
    }

    private static LegalRemoval removal(long id) {
        return LegalRemoval.toChange(id).orElseThrow(NotFoundException::new);
    }
}
