package org.factdesk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.evidence.Gathered;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.NumberedFields;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The reviewer's own verdict; after it, in a dispute, a changed mind of either of the two. */
@Path("/desk/claims/{id}/verdicts")
@RolesAllowed({Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME})
@Transactional
public class Verdicts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, List<Gathered> evidence, boolean blind, VerdictForm form,
                Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam VerdictForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(form.supersedes == null ? Transition.LOG_VERDICT : Transition.SUPERSEDE_VERDICT, me.get());
        form.stances = NumberedFields.sent("stance");
        Map<String, String> errors = form.judging(Round.latest(claim).orElseThrow()).problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, Gathered.of(claim), new Sight(claim, me.get()).blind(), form, errors));
        }
        log(form, Round.opened(claim, form.round));
        return Pages.seeOther("/desk/claims/%d", id);
    }

    /** The form says what it was meant for: a first verdict sent twice must not become a change of mind. */
    private void log(VerdictForm form, Round round) {
        if (form.supersedes == null) {
            round.log(form.chosen().get(), form.why(), form.stances, me.get());
            return;
        }
        if (!round.judgements().of(me.get()).id.toString().equals(form.supersedes)) {
            throw Refusal.conflict("You have superseded this verdict already.");
        }
        round.supersede(form.chosen().get(), form.why(), me.get());
    }
}
