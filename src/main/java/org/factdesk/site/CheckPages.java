package org.factdesk.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.exchange.ClaimReviews;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.LiveChecks;
import org.factdesk.web.Caching;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The page of a published check. Withdrawn, it keeps its address and says so. */
@Path("/checks/{slug}")
@PermitAll
@Transactional
public class CheckPages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance check(PublicCheck page, String claimReview);

        static native TemplateInstance withdrawn(FactCheck check, String address);
    }

    @Inject
    ClaimReviews claimReviews;
    @Inject
    Newsroom newsroom;

    @GET
    public Response show(@RestPath String slug) {
        FactCheck check = LiveChecks.published(slug);
        return Caching.aMinute(Pages.show(check.isWithdrawn()
                ? Templates.withdrawn(check, newsroom.address() + "/checks/" + slug)
                : Templates.check(PublicCheck.of(check), claimReviews.text(check))));
    }
}
