package org.factdesk.review;

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
import java.util.List;
import org.factdesk.audit.Event;
import org.factdesk.audit.HistoryLine;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The scales of the desk in all their versions, and the one it judges with. */
@Path("/desk/scales")
@RolesAllowed(Role.ADMIN_NAME)
@Transactional
public class Scales {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<RatingScale> scales);

        static native TemplateInstance show(RatingScale scale, List<Translation> translations, List<HistoryLine> history);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;

    @GET
    public Response list() {
        return Pages.show(Templates.list(RatingScale.all()));
    }

    @GET
    @Path("/{id}")
    public Response show(@RestPath long id) {
        RatingScale scale = RatingScale.known(id);
        return Pages.show(Templates.show(scale, Translation.of(scale, newsroom.interfaceLanguages()),
                Event.ofScale(id).stream().map(HistoryLine::of).toList()));
    }

    @POST
    @Path("/{id}/adoption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response adopt(@RestPath long id, @RestForm String version) {
        RatingScale.toChange(id).adopt(SeenNumber.read(version), me.get());
        return Pages.seeOther("/desk/scales/%d", id);
    }

    @POST
    @Path("/{id}/disposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response throwAway(@RestPath long id, @RestForm String version) {
        RatingScale.toChange(id).throwAway(SeenNumber.read(version), me.get());
        return Pages.seeOther("/desk/scales");
    }
}
