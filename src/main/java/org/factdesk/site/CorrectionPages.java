package org.factdesk.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
        Long last = PageKey.of(before);
        return Caching.aMinute(Pages.show(Templates.corrections(Slice.of(size -> Correction.newest(last, size), PAGE), last == null)));
    }
}
