package org.factdesk.factcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk's fact-checks: all of them, and each with its text, its claims and what may happen next. */
@Path("/desk/checks")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class DeskChecks {

    private static final int PAGE = 30;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<CheckRow> rows, Long before, Long older);

        static native TemplateInstance check(CheckPage page);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response list(@RestQuery String before) {
        Long last = before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
        List<FactCheck> found = FactCheck.newest(last, PAGE + 1);
        List<CheckRow> rows = found.stream().limit(PAGE).map(check -> CheckRow.of(check, me.get())).toList();
        Long older = found.size() > PAGE ? found.get(PAGE - 1).id : null;
        return Pages.show(Templates.list(rows, last, older));
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath long id) {
        FactCheck check = visible(id);
        check.requireReader(me.get());
        return Pages.show(page(check, Map.of(), new ChangeForm(), ""));
    }

    TemplateInstance page(FactCheck check, Map<String, String> errors, ChangeForm form, String refused) {
        return Templates.check(CheckPage.of(check, me.get(), errors, form, refused));
    }

    static FactCheck visible(long id) {
        return FactCheck.<FactCheck>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** For a verb: whoever comes second waits and then sees what the first did. */
    static FactCheck forChange(long id) {
        return FactCheck.locked(id).orElseThrow(NotFoundException::new);
    }
}
