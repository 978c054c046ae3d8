package org.factdesk.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures of a fact-check, for those of the desk who may read its text. */
@Path("/desk/checks/{id}/images")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Images {

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    @Path("{number}")
    public Response show(@RestPath long id, @RestPath int number) {
        FactCheck check = DeskChecks.visible(id);
        check.requireReader(me.get());
        Image image = Image.numbered(check, number).orElseThrow(NotFoundException::new);
        return Response.ok(image.bytes, image.mediaType).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME})
    public Response create(@RestPath long id, @BeanParam ImageForm form) {
        FactCheck check = DeskChecks.forChange(id);
        check.requireWriter(me.get());
        Map<String, String> errors = forms.problems(form);
        Optional<Picture> picture = form.file == null ? Optional.empty() : Picture.read(bytes(form));
        if (picture.isEmpty()) {
            errors.put("file", "Choose a PNG or JPEG picture of at most 8 MB and 40 million pixels.");
        }
        if (!errors.isEmpty()) {
            Text text = check.latest().map(Revision::text).orElseGet(() -> new Text("", "", ""));
            return Pages.invalid(Drafts.form(Drafting.of(check, me.get(), text, check.latestNumber(), errors).adding(form)));
        }
        Image.add(check, picture.get(), form.typedAlternative(), form.typedCredit(), me.get());
        return Pages.seeOther("/desk/checks/%d/draft#images", id);
    }

    private static byte[] bytes(ImageForm form) {
        try {
            return Files.readAllBytes(form.file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
