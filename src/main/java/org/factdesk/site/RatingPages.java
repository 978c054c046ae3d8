package org.factdesk.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.review.Rating;
import org.factdesk.review.RatingScale;
import org.factdesk.web.Caching;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The words this newsroom judges with, and what each means; also those of earlier scales that public checks still carry. */
@Path("/ratings")
@PermitAll
@Transactional
public class RatingPages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance ratings(List<Rating> ratings, List<RatingScale> earlier);

        static native TemplateInstance rating(Rating rating);
    }

    @GET
    public Response list() {
        return Caching.aMinute(Pages.show(Templates.ratings(Rating.current(), RatingScale.earlierOfPublicVerdicts())));
    }

    @GET
    @Path("/{slug}")
    public Response show(@RestPath String slug) {
        Rating rating = Rating.bySlug(slug).filter(one -> one.scale.isFixed()).orElseThrow(NotFoundException::new);
        return Caching.aMinute(Pages.show(Templates.rating(rating)));
    }
}
