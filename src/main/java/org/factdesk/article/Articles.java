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
import java.util.List;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The articles at the desk, and the ways to bring one in. */
@Path("/desk/articles")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
public class Articles {

    private static final int PAGE = 25;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<ArticleLine> articles, Long older, boolean mayBringIn);

        static native TemplateInstance paste(PasteForm form, List<Languages.Language> languages, Map<String, String> errors);

        static native TemplateInstance upload(Map<String, String> errors);

        static native TemplateInstance address(String address, Map<String, String> errors);
    }

    @Inject
    BringInArticle articles;
    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    @Transactional
    @RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
    public Response list(@RestQuery String before) {
        List<ArticleLine> found = ArticleLine.newest(number(before), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ArticleLine> shown = more ? found.subList(0, PAGE) : found;
        Long older = more ? shown.get(PAGE - 1).id() : null;
        return Pages.show(Templates.list(shown, older, me.holdsAny(Role.EDITOR_NAME, Role.FACT_CHECKER_NAME)));
    }

    @GET
    @Path("/new")
    @Transactional
    public Response form(@RestQuery String way) {
        return Pages.show(switch (way == null ? "" : way) {
            case "upload" -> Templates.upload(Map.of());
            case "address" -> Templates.address(null, Map.of());
            default -> Templates.paste(new PasteForm(), Languages.all(), Map.of());
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam PasteForm form) {
        Map<String, String> errors = forms.problems(form);
        try {
            String words = form.words();
            if (errors.isEmpty()) {
                return seeArticle(articles.bringIn(form.text(words), me::get));
            }
        } catch (UnreadableText unreadable) {
            errors.put("body", unreadable.reason() == UnreadableText.Reason.EMPTY ? "Paste the text of the article."
                    : unreadable.getMessage());
        }
        return Pages.invalid(Templates.paste(form, Languages.all(), errors));
    }

    static Response seeArticle(BringInArticle.Outcome outcome) {
        return Pages.seeOther(outcome.known() ? "/desk/articles/%d?known=true" : "/desk/articles/%d", outcome.id());
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
