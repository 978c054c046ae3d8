package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Changes of what readers have: proposed with a public note, live once somebody else has read and passed them. */
@Path("/desk/checks/{id}/corrections")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class ProposedChanges {

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;
    @Inject
    DeskChecks checks;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam ChangeForm form) {
        FactCheck check = DeskChecks.forChange(id);
        Correction.requireProposable(check, form.number(), me.get());
        Map<String, String> errors = forms.problems(form);
        Optional<Correction.Kind> kind = Correction.Kind.proposed(form.kind);
        if (kind.isEmpty()) {
            errors.put("kind", "Choose what kind of change it is.");
        }
        if (form.typedCause().isEmpty()) {
            errors.put("cause", "Choose what caused it.");
        }
        if (!errors.isEmpty()) {
            return Pages.invalid(checks.page(check, errors, form, "proposal"));
        }
        Correction.propose(check, kind.get(), form.typedCause().get(), form.typedNote(), form.number(), me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }

    @POST
    @Path("{correctionId}/pass")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.EDITOR_NAME, Role.REVIEWER_NAME})
    public Response pass(@RestPath long id, @RestPath long correctionId, @RestForm String revision) {
        FactCheck check = DeskChecks.forChange(id);
        Correction correction = Correction.of(check, correctionId).orElseThrow(NotFoundException::new);
        correction.pass(SeenNumber.read(revision), me.get());
        return Pages.seeOther("/desk/checks/%d", id);
    }
}
