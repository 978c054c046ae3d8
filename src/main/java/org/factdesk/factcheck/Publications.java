package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** From here on readers have it. */
@Path("/desk/checks/{id}/publication")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Publications {

    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestForm String revision) {
        FactCheck check = DeskChecks.forChange(id);
        PublishFactCheck.publish(check, SeenNumber.read(revision), me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }
}
