package org.factdesk.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.review.Rating;
import org.factdesk.web.Caching;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;

/** How this newsroom checks, corrects and counts. */
@Path("/methodology")
@PermitAll
@Transactional
public class Methodology {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance methodology(List<Rating> ratings, Contact contact);
    }

    @Inject
    Newsroom newsroom;

    @GET
    public Response show() {
        Contact contact = newsroom.contact().map(Contact::new).orElse(null);
        return Caching.aMinute(Pages.show(Templates.methodology(Rating.current(), contact)));
    }

    /** Where to report an error: what to show and where it leads. */
    public record Contact(String shown) {

        public String link() {
            return shown.matches("(?i)https?://.*") ? shown : "mailto:" + shown;
        }
    }
}
