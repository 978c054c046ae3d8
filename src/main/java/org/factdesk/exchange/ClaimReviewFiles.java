package org.factdesk.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.factcheck.LiveChecks;
import org.factdesk.web.Caching;
import org.jboss.resteasy.reactive.RestPath;

/** The same mark-up that stands on the page of a check, by itself. */
@Path("/checks/{slug}/claimreview.json")
@PermitAll
@Transactional
public class ClaimReviewFiles {

    @Inject
    ClaimReviews claimReviews;

    @GET
    public Response show(@RestPath String slug) {
        String text = claimReviews.text(LiveChecks.live(slug));
        return Caching.aMinute(Response.ok(text, "application/ld+json").build());
    }
}
