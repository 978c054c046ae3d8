package org.factdesk.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.web.Pages;

/** Where the sign-in server sends people back to; whoever asks for it by hand signs in and meets their queue. */
@Path("/desk/sign-in")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
public class SignIn {

    @GET
    public Response signedIn() {
        return Pages.seeOther("/desk");
    }
}
