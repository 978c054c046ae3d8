package org.factdesk.member;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps those out whose account was deactivated, whatever roles their sign-in still gives them. */
class MemberGate {

    @Inject
    CurrentMember me;

    /** Asked anew for each request and wherever not everybody is let in, however the address is written. */
    @ServerRequestFilter
    void check(ResourceInfo resource) {
        if (!isForEverybody(resource) && me.signedIn() && !me.get().active) {
            throw Refusal.forbidden("Your account at this desk was deactivated. An admin can activate it again.");
        }
    }

    private static boolean isForEverybody(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
