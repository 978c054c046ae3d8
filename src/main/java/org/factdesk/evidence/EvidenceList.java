package org.factdesk.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Judging;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What was gathered on a claim: added, changed, taken out. */
@Path("/desk/claims/{id}/evidence")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class EvidenceList {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(Claim claim, EvidenceForm form, Map<String, String> errors);

        static native TemplateInstance edit(Claim claim, Evidence evidence, EvidenceForm form, boolean stale, Map<String, String> errors);

        static native TemplateInstance stale(Claim claim, Evidence evidence, EvidenceForm theirs, EvidenceForm form,
                Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(@RestPath long id, @BeanParam EvidenceForm form) {
        Claim claim = Claim.toChange(id);
        claim.requireGathering(me.get());
        Map<String, String> errors = form.problems(forms);
        Optional<GivenFile> file = file(form, false, errors);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.add(claim, form, errors));
        }
        Evidence evidence = new Evidence();
        form.fill(evidence);
        evidence.addTo(claim, me.get());
        file.ifPresent(given -> EvidenceFile.give(evidence, given, me.get()));
        return Pages.seeOther("/desk/claims/%d#evidence-%d", id, evidence.number);
    }

    @GET
    @Path("/{number}")
    public Response show(@RestPath long id, @RestPath int number) {
        Claim claim = Claim.visible(id);
        Evidence evidence = evidence(claim, number);
        return Pages.show(Templates.edit(claim, evidence, EvidenceForm.of(evidence), false, Map.of()));
    }

    @POST
    @Path("/{number}")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response update(@RestPath long id, @RestPath int number, @BeanParam EvidenceForm form) {
        Claim claim = Claim.toChange(id);
        Evidence evidence = evidence(claim, number);
        Map<String, String> errors = form.problems(forms);
        Optional<GivenFile> file = file(form, evidence.file() != null, errors);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.edit(claim, evidence, form, false, errors));
        }
        try {
            evidence.change(form, me.get());
            file.ifPresent(given -> EvidenceFile.give(evidence, given, me.get()));
        } catch (Evidence.Stale stale) {
            EvidenceForm theirs = EvidenceForm.of(evidence);
            form.version = theirs.version;
            return Pages.conflict(Templates.stale(claim, evidence, theirs, form, errors));
        }
        return Pages.seeOther("/desk/claims/%d#evidence-%d", id, number);
    }

    /** @param direction up or down; without script, so one step at a time */
    @POST
    @Path("/{number}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@RestPath long id, @RestPath int number, @RestForm String direction) {
        Claim claim = Claim.toChange(id);
        evidence(claim, number).move("up".equals(direction), me.get());
        return Pages.seeOther("/desk/claims/%d#evidence-%d", id, number);
    }

    @POST
    @Path("/{number}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath long id, @RestPath int number, @RestForm String version) {
        Claim claim = Claim.toChange(id);
        Evidence evidence = evidence(claim, number);
        if (evidence.version != SeenNumber.read(version)) {
            return Pages.conflict(Templates.edit(claim, evidence, EvidenceForm.of(evidence), true, Map.of()));
        }
        evidence.remove(me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }

    /** The file that was chosen, if it can be taken; else what is wrong with it, beside its field. */
    private Optional<GivenFile> file(EvidenceForm form, boolean hasOne, Map<String, String> errors) {
        if (!GivenFile.isChosen(form.file)) {
            if (form.isScreenshot() && !hasOne) {
                errors.put("file", "Choose the file of the screenshot.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(GivenFile.of(form.file));
        } catch (GivenFile.Refused refused) {
            errors.put("file", refused.getMessage());
            return Optional.empty();
        }
    }

    /** One that this member may change: to change it is to see all of it. */
    private Evidence evidence(Claim claim, int number) {
        Evidence evidence = Evidence.numbered(claim, number).orElseThrow(NotFoundException::new);
        evidence.requireChangeable(me.get());
        new Judging(claim, me.get()).requireDone();
        return evidence;
    }
}
