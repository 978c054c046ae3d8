package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What is missing or weak, for programmes: the very list that the page shows. */
@Path("/desk/checks/{id}/findings")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Findings {

    /** @param key what an acknowledgement names it by */
    public record Line(Finding.Level level, Finding.Rule rule, String key, String words, String link) {
    }

    @Inject
    CurrentMember me;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Line> list(@RestPath long id) {
        FactCheck check = DeskChecks.visible(id);
        check.requireReader(me.get());
        return Readiness.of(check).stream()
                .map(finding -> new Line(finding.level(), finding.rule(), finding.key(), finding.words(), finding.link())).toList();
    }
}
