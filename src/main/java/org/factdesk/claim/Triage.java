package org.factdesk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The article's page: its words on one side, what may be claimed in it on the other. */
@Path("/desk/articles/{id: \\d+}")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Triage {

    @CheckedTemplate
    static class Templates {
        /** @param picked the passage that a claim is being made from, or null */
        static native TemplateInstance article(TriagePage page, Passage picked, ClaimForm form, Map<String, String> errors,
                boolean mayTriage, boolean known, Long made);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response show(@RestPath long id, @RestQuery String start, @RestQuery String end, @RestQuery String known,
            @RestQuery String made) {
        Article article = Article.visible(id);
        Passage picked = Passage.of(article.body, start, end).orElse(null);
        ClaimForm form = picked == null ? ClaimForm.about(article) : ClaimForm.of(article, picked);
        Long claim = made != null && made.matches("\\d{1,18}") ? Long.valueOf(made) : null;
        return Pages.show(Templates.article(TriagePage.of(article), picked, form, Map.of(), mayTriage(me), known != null, claim));
    }

    /** The page again, with what is in the way. */
    static Response again(Article article, Passage picked, ClaimForm form, Map<String, String> errors) {
        return Pages.invalid(Templates.article(TriagePage.of(article), picked, form, errors, true, false, null));
    }

    /** On to the next open suggestion. */
    static Response next(Candidate decided) {
        return Pages.seeOther("/desk/articles/%d%s", decided.article.id,
                decided.next().map(candidate -> "#candidate-" + candidate.rank).orElse(""));
    }

    private static boolean mayTriage(CurrentMember me) {
        return me.holdsAny(Role.EDITOR_NAME, Role.FACT_CHECKER_NAME);
    }
}
