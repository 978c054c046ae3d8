package org.factdesk.article;

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

/** What is known about an article, to be filled in by hand. */
@Path("/desk/articles/{id: \\d+}/details")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class ArticleDetails {

    @CheckedTemplate
    static class Templates {
        /** @param saved what somebody else stored meanwhile, or null */
        static native TemplateInstance form(Article article, DetailsForm form, ArticleDescription saved, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response form(@RestPath long id) {
        Article article = Article.visible(id);
        return Pages.show(Templates.form(article, DetailsForm.of(article), null, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam DetailsForm form) {
        Article article = Article.visible(id);
        Map<String, String> errors = forms.problems(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(article, form, null, errors));
        }
        if (form.seenVersion() != article.version) {
            form.version = String.valueOf(article.version);
            return Pages.conflict(Templates.form(article, form, ArticleDescription.of(article), Map.of()));
        }
        article.describe(form.description(), form.seenVersion(), me.get());
        return Pages.seeOther("/desk/articles/%d", id);
    }
}
