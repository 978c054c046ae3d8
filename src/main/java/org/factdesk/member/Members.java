package org.factdesk.member;

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
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Who belongs to the newsroom. An admin closes the desk to somebody here, and opens it again. */
@Path("/desk/members")
@Transactional
public class Members {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<Member> members, Member reader);
    }

    @Inject
    CurrentMember me;

    @GET
    @RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
    public Response index() {
        Member reader = me.get();
        return Pages.show(Templates.index(Member.everyone(), reader));
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed(Role.ADMIN_NAME)
    public Response deactivate(@RestPath long id) {
        known(id).deactivate(me.get());
        return Pages.seeOther("/desk/members");
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed(Role.ADMIN_NAME)
    public Response activate(@RestPath long id) {
        known(id).activate(me.get());
        return Pages.seeOther("/desk/members");
    }

    private static Member known(long id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
