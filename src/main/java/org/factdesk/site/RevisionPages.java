package org.factdesk.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.LiveChecks;
import org.factdesk.factcheck.Revision;
import org.factdesk.web.Caching;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** What a check said before it was corrected: only what readers once had. */
@Path("/checks/{slug}/revisions/{number:[1-9][0-9]{0,8}}")
@PermitAll
@Transactional
public class RevisionPages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance revision(PublicCheck page, Correction change);

        static native TemplateInstance removed(FactCheck check, Revision revision);
    }

    @GET
    public Response show(@RestPath String slug, @RestPath int number) {
        FactCheck check = LiveChecks.live(slug);
        Revision revision = Revision.numbered(check, number).filter(Correction::wasLive).orElseThrow(NotFoundException::new);
        if (revision.equals(check.liveRevision)) {
            return Pages.seeOther("/checks/%s", slug);
        }
        if (revision.isRemoved()) {
            return Pages.forbiddenByLaw(Templates.removed(check, revision));
        }
        return Caching.aMinute(Pages.show(Templates.revision(PublicCheck.of(check, revision), Correction.replacing(revision).orElseThrow())));
    }
}
