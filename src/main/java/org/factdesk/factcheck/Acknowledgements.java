package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What is weak was seen, and goes out all the same. */
@Path("/desk/checks/{id}/acknowledgement")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Acknowledgements {

    @Inject
    CurrentMember me;

    /** @param finding the keys that the editor had before them: a weakness that came meanwhile is not let through unseen */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestForm String revision, @RestForm List<String> finding) {
        FactCheck check = DeskChecks.forChange(id);
        check.requireReader(me.get());
        check.requireRead(SeenNumber.read(revision));
        if (!finding.containsAll(Readiness.unseen(check).stream().map(Finding::key).toList())) {
            throw Refusal.conflict("There is a warning that was not there when you opened the page: look at the list again.");
        }
        Readiness.acknowledge(check, me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }
}
