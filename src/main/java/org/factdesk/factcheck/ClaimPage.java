package org.factdesk.factcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** One claim: what is claimed and was gathered, what this member does next, where it stands. */
@Path("/desk/claims/{id}")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class ClaimPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ClaimView view, Claim claim, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;

    @GET
    public Response show(@RestPath long id) {
        Claim claim = Claim.visible(id);
        return Pages.show(Templates.show(new ClaimView(claim, me.get(), LocalDate.now(newsroom.zone())), claim, Map.of()));
    }
}
