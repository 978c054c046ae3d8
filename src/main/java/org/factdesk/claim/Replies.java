package org.factdesk.claim;

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
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Whom the desk asked for a reply to a claim. */
@Path("/desk/claims/{id}/replies")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class Replies {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(Claim claim, ReplyForm form, Map<String, String> errors);

        static native TemplateInstance edit(Claim claim, Reply reply, ReplyForm form, boolean stale, Map<String, String> errors);

        static native TemplateInstance stale(Claim claim, Reply reply, ReplyForm theirs, ReplyForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response form(@RestPath long id) {
        Claim claim = Claim.visible(id);
        claim.requireGathering(me.get());
        return Pages.show(Templates.add(claim, ReplyForm.about(claim), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam ReplyForm form) {
        Claim claim = Claim.toChange(id);
        claim.requireGathering(me.get());
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.add(claim, form, errors));
        }
        Reply reply = new Reply();
        form.fill(reply);
        reply.addTo(claim, me.get());
        return Pages.seeOther("/desk/claims/%d#reply-%d", id, reply.number);
    }

    @GET
    @Path("/{number}")
    public Response show(@RestPath long id, @RestPath int number) {
        Claim claim = Claim.visible(id);
        claim.requireGathering(me.get());
        Reply reply = reply(claim, number);
        reply.requireChangeable(me.get());
        return Pages.show(Templates.edit(claim, reply, ReplyForm.of(reply), false, Map.of()));
    }

    @POST
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @RestPath int number, @BeanParam ReplyForm form) {
        Claim claim = Claim.toChange(id);
        claim.requireGathering(me.get());
        Reply reply = reply(claim, number);
        reply.requireChangeable(me.get());
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.edit(claim, reply, form, false, errors));
        }
        try {
            reply.change(form, me.get());
        } catch (Reply.Stale stale) {
            ReplyForm theirs = ReplyForm.of(reply);
            form.version = theirs.version;
            return Pages.conflict(Templates.stale(claim, reply, theirs, form, errors));
        }
        return Pages.seeOther("/desk/claims/%d#reply-%d", id, number);
    }

    @POST
    @Path("/{number}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath long id, @RestPath int number, @RestForm String version) {
        Claim claim = Claim.toChange(id);
        claim.requireGathering(me.get());
        Reply reply = reply(claim, number);
        reply.requireChangeable(me.get());
        if (reply.version != SeenNumber.read(version)) {
            return Pages.conflict(Templates.edit(claim, reply, ReplyForm.of(reply), true, Map.of()));
        }
        reply.remove(me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }

    private static Reply reply(Claim claim, int number) {
        return Reply.numbered(claim, number).orElseThrow(NotFoundException::new);
    }
}
