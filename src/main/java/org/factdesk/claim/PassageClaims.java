package org.factdesk.claim;

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
import org.factdesk.article.Article;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** A claim is made by hand from a sentence or any other passage of an article. */
@Path("/desk/articles/{id: \\d+}/claims")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class PassageClaims {

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam ClaimForm form) {
        Article article = Article.visible(id);
        Passage picked = Passage.of(article.body, form.start, form.end).orElse(null);
        Map<String, String> errors = forms.problems(form.tidy());
        if (picked == null) {
            errors.put("form", "Choose a passage of the article: whole characters, at most 5,000 of them.");
        }
        if (!errors.isEmpty()) {
            return Triage.again(article, picked, form, errors);
        }
        Claim claim = AddClaim.take(article, picked.start(), picked.end(), form.wording(), me.get());
        return Pages.seeOther("/desk/articles/%d?made=%d", id, claim.id);
    }
}
