package org.factdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.factdesk.article.Candidate;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A suggestion is not taken, for one of the named reasons. */
@Path("/desk/articles/{id: \\d+}/candidates/{rank: \\d{1,9}}/dismissal")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class CandidateDismissals {

    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestPath int rank, @RestForm String reason, @RestForm String version) {
        Candidate candidate = Candidate.ranked(id, rank);
        Optional<Candidate.Dismissal> why = Candidate.Dismissal.named(reason);
        if (why.isEmpty()) {
            return Triage.again(candidate.article, null, ClaimForm.about(candidate.article),
                    Map.of("form", "Choose why suggestion %d is dismissed.".formatted(rank)));
        }
        candidate.requireSeen(version);
        candidate.dismiss(why.get(), me.get());
        return Triage.next(candidate);
    }
}
