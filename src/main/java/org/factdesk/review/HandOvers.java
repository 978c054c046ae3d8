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
import java.util.Optional;
import org.factdesk.audit.Event;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Somebody is away or leaves: an admin looks at their open work and gives it to another. */
@Path("/desk/members/{id}/handover")
@RolesAllowed(Role.ADMIN_NAME)
@Transactional
public class HandOvers {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(HandOver handOver, HandOverForm form, List<Event> done, boolean stale, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response show(@RestPath long id, @RestQuery String to) {
        Member from = known(id);
        HandOverForm form = HandOverForm.to(to);
        return Pages.show(page(HandOver.of(from, form.chosen(from).orElse(null)), form, false, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath long id, @BeanParam HandOverForm form) {
        Member from = known(id);
        Optional<Member> to = form.chosen(from);
        if (to.isEmpty()) {
            return Pages.invalid(page(HandOver.of(from, null), form, false,
                    Map.of("to", "Choose another member who is active and a fact-checker or reviewer.")));
        }
        HandOver handOver = HandOver.toDo(from, to.get());
        if (!handOver.seen().equals(form.seen)) {
            return Pages.conflict(page(handOver, form, true, Map.of()));
        }
        handOver.carryOut(me.get());
        return Pages.seeOther("/desk/members/%d/handover?to=%d", id, to.get().id);
    }

    private static TemplateInstance page(HandOver handOver, HandOverForm form, boolean stale, Map<String, String> errors) {
        return Templates.page(handOver, form, Event.ofHandovers(handOver.from().id), stale, errors);
    }

    private static Member known(long id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
