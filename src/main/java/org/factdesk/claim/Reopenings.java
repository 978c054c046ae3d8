package org.factdesk.claim;

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
import org.jboss.resteasy.reactive.RestPath;

/** Takes up again what was dropped or thought a duplicate. */
@Path("/desk/claims/{id}/reopening")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Reopenings {

    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id) {
        Claim.toChange(id).reopen(me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
