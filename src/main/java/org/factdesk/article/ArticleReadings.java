package org.factdesk.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.job.Job;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.factdesk.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** How far a long article has been read; the reading cancelled, or begun again. */
@Path("/desk/articles/{id: \\d+}/reading")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class ArticleReadings {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance state(Article article, Job reading, boolean mayTriage);
    }

    @Inject
    CurrentMember me;

    /** The state alone, for the page that shows it to ask for again and again. */
    @GET
    @RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
    public Response show(@RestPath long id) {
        Article article = Article.visible(id);
        Job reading = Job.latest(Job.Kind.READ_ARTICLE, id).orElse(null);
        boolean mayTriage = me.holdsAny(Role.EDITOR_NAME, Role.FACT_CHECKER_NAME);
        return Pages.show(Templates.state(article, reading, mayTriage));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id) {
        Article article = Article.toChange(id);
        if (!article.isUnread()) {
            throw Refusal.conflict("This article has been read, or is being read now.");
        }
        Job.about(Job.Kind.READ_ARTICLE, id);
        Event.by(me.get(), Verb.READING_RESTARTED).onArticle(id).record();
        return Pages.seeOther("/desk/articles/%d", id);
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@RestPath long id) {
        Article.visible(id);
        Job.open(Job.Kind.READ_ARTICLE, id).orElseThrow(() -> Refusal.conflict("This article is not being read now.")).cancel();
        Event.by(me.get(), Verb.READING_CANCELLED).onArticle(id).record();
        return Pages.seeOther("/desk/articles/%d", id);
    }
}
