package org.factdesk.site;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.Image;
import org.factdesk.factcheck.LiveChecks;
import org.factdesk.web.Caching;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures of a check, as far as a text that readers have or had places them. */
@Path("/checks/{slug}/images/{number:[1-9][0-9]{0,8}}")
@PermitAll
@Transactional
public class CheckImages {

    @GET
    public Response show(@RestPath String slug, @RestPath int number) {
        FactCheck check = LiveChecks.live(slug);
        Image image = Image.numbered(check, number).filter(found -> placedForReaders(check, found)).orElseThrow(NotFoundException::new);
        return Caching.aMinute(Response.ok(image.bytes, image.mediaType).build());
    }

    private static boolean placedForReaders(FactCheck check, Image image) {
        return check.revisions().stream().anyMatch(revision -> image.placedIn(revision.body) && Correction.wasLive(revision));
    }
}
