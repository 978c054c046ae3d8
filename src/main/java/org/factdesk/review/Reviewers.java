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
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Another reviewer, as long as the one to be replaced has not judged. */
@Path("/desk/claims/{id}/reviewer")
@RolesAllowed(Role.EDITOR_NAME)
@Transactional
public class Reviewers {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Claim claim, ReviewerForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @BeanParam ReviewerForm form) {
        Claim claim = Claim.toChange(id);
        claim.check(Transition.REPLACE_REVIEWER, me.get());
        Map<String, String> errors = form.problems(forms, claim);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.page(claim, form, errors));
        }
        Member chosen = form.chosen(claim).get();
        Member replaced = form.replaced(claim).orElseThrow(() -> Refusal.conflict(
                "Somebody else replaced the reviewer meanwhile: it is %s now. You had chosen %s, and that was not stored."
                        .formatted(claim.reviewers().stream().map(member -> member.name).collect(Collectors.joining(" and ")), chosen.name)));
        Round.latest(claim).orElseThrow().replaceReviewer(replaced, chosen, me.get());
        return Pages.seeOther("/desk/claims/%d", id);
    }
}
