package org.factdesk.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Articles that come as a file. A file that cannot be read must be chosen again: browsers do not send it back. */
@Path("/desk/articles/uploads")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
public class ArticleUploads {

    @Inject
    BringInArticle articles;
    @Inject
    CurrentMember me;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@RestForm FileUpload file) throws IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return again("Choose a file.");
        }
        String name = file.fileName().toLowerCase(Locale.ROOT);
        boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        try {
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            ArticleText text = html ? HtmlReader.read(bytes, null, null) : ArticleText.wordsOnly(TextDecoder.decode(bytes, null));
            return html || name.endsWith(".txt") ? Articles.seeArticle(articles.bringIn(text, me::get))
                    : again("Choose a file whose name ends in .txt or .html.");
        } catch (UnreadableText unreadable) {
            return again(unreadable.getMessage());
        }
    }

    private static Response again(String message) {
        return Pages.invalid(Articles.Templates.upload(Map.of("file", message)));
    }
}
