package org.factdesk.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.factcheck.FactCheck;
import org.factdesk.factcheck.LiveChecks;
import org.factdesk.web.Caching;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The first page: what was checked, newest first. */
@Path("/")
@PermitAll
@Transactional
public class Home {

    static final int PAGE = 20;

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance home(Slice<PublicCheck> checks, boolean first);
    }

    @GET
    public Response show(@RestQuery String before) {
        FactCheck last = LiveChecks.before(PageKey.of(before));
        Slice<FactCheck> checks = Slice.of(size -> FactCheck.live(last, size), PAGE);
        return Caching.aMinute(Pages.show(Templates.home(checks.map(PublicCheck::of), last == null)));
    }
}
