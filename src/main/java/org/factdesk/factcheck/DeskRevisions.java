package org.factdesk.factcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Every text that was ever saved, and how it differs from another. */
@Path("/desk/checks/{id}/revisions/{number}")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class DeskRevisions {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance revision(FactCheck check, Revision revision, Revision against, List<Revision> others,
                WordDiff headline, WordDiff summary, WordDiff body);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response show(@RestPath long id, @RestPath int number, @RestQuery String against) {
        FactCheck check = DeskChecks.visible(id);
        check.requireReader(me.get());
        Revision revision = Revision.numbered(check, number).orElseThrow(NotFoundException::new);
        Revision other = against == null || against.isEmpty() ? null
                : Revision.numbered(check, SeenNumber.read(against)).orElseThrow(NotFoundException::new);
        Revision base = other == null ? revision : other;
        List<Revision> others = check.revisions().stream().filter(one -> one.number != number).toList();
        return Pages.show(Templates.revision(check, revision, other, others,
                WordDiff.between(base.headline, revision.headline), WordDiff.between(base.summary, revision.summary),
                WordDiff.between(base.body, revision.body)));
    }
}
