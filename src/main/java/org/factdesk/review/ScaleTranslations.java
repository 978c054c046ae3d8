package org.factdesk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** A scale in each language of the interface. Words that are missing may be added to a scale that was judged with, too. */
@Path("/desk/scales/{id}/translations/{language}")
@RolesAllowed(Role.ADMIN_NAME)
@Transactional
public class ScaleTranslations {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Translation translation, TranslationForm form, List<Rating> preview, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;

    @GET
    public Response form(@RestPath long id, @RestPath String language) {
        Translation translation = translation(RatingScale.known(id), language);
        return Pages.show(Templates.form(translation, TranslationForm.of(translation), null, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @RestPath String language, @BeanParam TranslationForm form) {
        Translation translation = translation(RatingScale.toChange(id), language);
        int ratings = translation.ratings().size();
        Map<String, String> errors = form.problems(ratings);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(translation, form, null, errors));
        }
        translation.scale().translate(language, form.wordings(ratings), form.base(), me.get());
        return Pages.seeOther("/desk/scales/%d", id);
    }

    /** What the words would look like; nothing is stored. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath long id, @RestPath String language, @BeanParam TranslationForm form) {
        Translation translation = translation(RatingScale.known(id), language);
        List<Rating> ratings = translation.ratings();
        Map<String, String> errors = form.problems(ratings.size());
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.form(translation, form, null, errors));
        }
        List<RatingWording> wordings = form.wordings(ratings.size());
        List<Rating> preview = IntStream.range(0, ratings.size()).mapToObj(i -> ratings.get(i).worded(wordings.get(i), language)).toList();
        return Pages.show(Templates.form(translation, form, preview, errors));
    }

    private Translation translation(RatingScale scale, String language) {
        return Translation.of(scale, newsroom.interfaceLanguages()).stream().filter(one -> one.language().equals(language)).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
