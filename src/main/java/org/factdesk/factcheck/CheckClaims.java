package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.claim.Claim;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One more claim that the same text answers. */
@Path("/desk/checks/{id}/claims")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class CheckClaims {

    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestForm String claim) {
        FactCheck check = DeskChecks.forChange(id);
        check.add(known(claim), me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }

    private static Claim known(String id) {
        Long number = id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : 0;
        return Claim.<Claim>findByIdOptional(number).orElseThrow(() -> Refusal.conflict("Choose one of your claims."));
    }
}
