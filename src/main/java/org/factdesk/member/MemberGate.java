package org.factdesk.member;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps those out whose account was deactivated, whatever roles their sign-in still gives them. */
class MemberGate {

    @Inject
    CurrentMember me;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/desk") && me.signedIn() && !me.get().active) {
            throw Refusal.forbidden("Your account at this desk was deactivated. An admin can activate it again.");
        }
    }
}
