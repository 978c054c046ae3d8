package org.factdesk.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestForm;

/** Articles that are fetched from the public web. */
@Path("/desk/articles/fetches")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
public class ArticleFetches {

    @Inject
    Fetcher fetcher;
    @Inject
    BringInArticle articles;
    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestForm String address) {
        if (address == null || address.isBlank()) {
            return again(address, "Give the address of the article.");
        }
        try {
            return Articles.seeArticle(articles.bringIn(read(fetcher.fetch(address)), me::get));
        } catch (FetchRefused | UnreadableText refused) {
            return again(address, refused.getMessage());
        }
    }

    private static ArticleText read(FetchedPage page) throws UnreadableText {
        ArticleText text = page.isHtml() ? HtmlReader.read(page.body(), page.charset(), page.address())
                : ArticleText.wordsOnly(TextDecoder.decode(page.body(), page.charset()));
        return text.foundAt(page.address());
    }

    private static Response again(String address, String message) {
        return Pages.invalid(Articles.Templates.address(address, Map.of("address", message)));
    }
}
