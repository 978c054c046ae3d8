package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.claim.Claim;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Starts the text on a claim, or goes on with the one there is. */
@Path("/desk/claims/{id}/check")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class CheckStarts {

    @Inject
    CurrentMember me;

    @POST
    public Response create(@RestPath long id) {
        Claim claim = Claim.<Claim>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
        FactCheck check = FactCheck.start(claim, me.get());
        return Pages.seeOther("/desk/checks/%d/draft", check.id);
    }
}
