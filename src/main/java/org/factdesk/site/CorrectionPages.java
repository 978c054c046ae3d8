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
import org.factdesk.web.Caching;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** Every public correction in one place, newest first. */
@Path("/corrections")
@PermitAll
@Transactional
public class CorrectionPages {

    static final int PAGE = 20;

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance corrections(Slice<Correction> corrections, boolean first);
    }

    @GET
    public Response list(@RestQuery String before) {
        Correction last = last(PageKey.of(before));
        return Caching.aMinute(Pages.show(Templates.corrections(Slice.of(size -> Correction.newest(last, size), PAGE), last == null)));
    }

    /** By what the link to older ones carries; null where there is none. */
    private static Correction last(Long id) {
        if (id == null) {
            return null;
        }
        return Correction.<Correction>findByIdOptional(id).filter(Correction::isPublic).orElseThrow(NotFoundException::new);
    }
}
