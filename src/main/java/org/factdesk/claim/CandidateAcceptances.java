package org.factdesk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.factdesk.article.Candidate;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** A suggestion becomes a claim: as it is, or edited first. */
@Path("/desk/articles/{id: \\d+}/candidates/{rank: \\d{1,9}}")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class CandidateAcceptances {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(Candidate candidate, Passage passage, ClaimForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    @Path("/edit")
    public Response edit(@RestPath long id, @RestPath int rank) {
        Candidate candidate = Candidate.ranked(id, rank);
        if (!candidate.isOpen()) {
            throw Refusal.conflict("This suggestion was decided already.");
        }
        return Pages.show(Templates.edit(candidate, passage(candidate), ClaimForm.of(candidate), Map.of()));
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @RestPath int rank, @BeanParam ClaimForm filledIn) {
        Candidate candidate = Candidate.ranked(id, rank);
        ClaimForm form = filledIn.isFilledIn() ? filledIn.tidy() : ClaimForm.of(candidate);
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.edit(candidate, passage(candidate), form, errors));
        }
        if (filledIn.isFilledIn() && candidate.isOpen() && candidate.isRenewedSince(form.version)) {
            form.version = String.valueOf(candidate.version);
            return Pages.conflict(Templates.edit(candidate, passage(candidate), form,
                    Map.of("form", "The article was read again meanwhile, and this suggestion is another one now. What you typed is kept.")));
        }
        candidate.requireSeen(filledIn.version);
        AddClaim.accept(candidate, form.wording(), me.get());
        return Triage.next(candidate);
    }

    private static Passage passage(Candidate candidate) {
        return new Passage(candidate.article.body, candidate.startOffset, candidate.endOffset);
    }
}
