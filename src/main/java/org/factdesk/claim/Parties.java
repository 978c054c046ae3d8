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
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Whom the claimant of a claim speaks for. */
@Path("/desk/claims/{id}/party")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class Parties {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, PartyForm form, Map<String, String> errors);

        static native TemplateInstance stale(Claim claim, PartyForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response show(@RestPath long id) {
        Claim claim = Claim.visible(id);
        NoteParty.require(claim, me.get());
        return Pages.show(Templates.page(claim, PartyForm.of(claim.claimant), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @BeanParam PartyForm form) {
        Claim claim = Claim.toChange(id);
        NoteParty.require(claim, me.get());
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        try {
            NoteParty.of(claim, form.typedParty(), form.seenParty(), me.get());
        } catch (NoteParty.Stale stale) {
            form.seen = claim.claimant.party;
            return Pages.conflict(Templates.stale(claim, form, errors));
        }
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
