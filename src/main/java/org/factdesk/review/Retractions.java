package org.factdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The fact-checker takes a claim back, before the reviewer has judged it. */
@Path("/desk/claims/{id}/retraction")
@RolesAllowed(Role.FACT_CHECKER_NAME)
@Transactional
public class Retractions {

    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.TAKE_BACK, me.get());
        Round.latest(claim).orElseThrow().takeBack(me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
