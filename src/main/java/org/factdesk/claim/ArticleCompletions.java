package org.factdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.factdesk.article.Article;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** An article is finished: what is still open in it closes without a label. */
@Path("/desk/articles/{id: \\d+}/completion")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
@Transactional
public class ArticleCompletions {

    @Inject
    CurrentMember me;

    @POST
    public Response create(@RestPath long id) {
        Article.visible(id).finish(me.get());
        return Pages.seeOther("/desk/articles/%d", id);
    }
}
