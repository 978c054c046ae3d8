package org.factdesk.factcheck;

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
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Where the text is written. What was typed is in every answer, whatever stood in the way of storing it. */
@Path("/desk/checks/{id}/draft")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class Drafts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Drafting page);

        static native TemplateInstance stale(Drafting page, Revision theirs, WordDiff headline, WordDiff summary, WordDiff body);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response edit(@RestPath long id) {
        FactCheck check = DeskChecks.visible(id);
        check.requireWriter(me.get());
        Text text = check.latest().map(Revision::text).orElseGet(() -> new Text("", "", ""));
        return Pages.show(Templates.form(Drafting.of(check, me.get(), text, check.latestNumber(), Map.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath long id, @BeanParam DraftForm form) {
        FactCheck check = DeskChecks.forChange(id);
        check.requireWriter(me.get());
        Map<String, String> errors = forms.problems(form.text());
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(Drafting.of(check, me.get(), form.text(), form.base(), errors)));
        }
        try {
            check.save(form.text(), form.base(), me.get());
        } catch (StaleText stale) {
            return Pages.conflict(stale(check, me.get(), stale));
        }
        return Pages.seeOther("/desk/checks/%d", id);
    }

    static TemplateInstance form(Drafting page) {
        return Templates.form(page);
    }

    /** Both texts, and a form that holds mine on top of theirs. */
    static TemplateInstance stale(FactCheck check, Member writer, StaleText stale) {
        Text mine = stale.mine();
        Revision theirs = stale.theirs();
        return Templates.stale(Drafting.of(check, writer, mine, theirs.number, Map.of()), theirs,
                WordDiff.between(theirs.headline, mine.headline()), WordDiff.between(theirs.summary, mine.summary()),
                WordDiff.between(theirs.body, mine.body()));
    }
}
