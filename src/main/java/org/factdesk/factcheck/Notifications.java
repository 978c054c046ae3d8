package org.factdesk.factcheck;

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
import org.factdesk.audit.HistoryLine;
import org.factdesk.audit.Notification;
import org.factdesk.claim.Claim;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.review.Sight;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What others did to the claims one works on. */
@Path("/desk/notifications")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Notifications {

    private static final int PAGE = 50;

    /** One that a member was told of, in the words that they may know now. */
    public record Told(Notification notification, Claim claim, HistoryLine line) {

        static Told of(Notification notification, Member reader) {
            Claim claim = Claim.findById(notification.event.claimId);
            return new Told(notification, claim, History.line(notification.event, reader, new Sight(claim, reader).blind()));
        }

        public boolean fresh() {
            return notification.seenAt == null;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(List<Told> told, Long newest, Long older, boolean fresh);
    }

    @Inject
    CurrentMember me;

    @GET
    public Response show(@RestQuery String before) {
        Member member = me.get();
        List<Notification> found = Notification.of(member, number(before), PAGE + 1);
        List<Told> told = found.stream().limit(PAGE).map(notification -> Told.of(notification, member)).toList();
        Long newest = told.isEmpty() ? null : told.get(0).notification().id;
        Long older = found.size() > PAGE ? found.get(PAGE - 1).id : null;
        return Pages.show(Templates.page(told, newest, older, told.stream().anyMatch(Told::fresh)));
    }

    /** @param newest the newest one on the page: what came after it was not seen */
    @POST
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response see(@RestForm String newest) {
        Long last = number(newest);
        if (last != null) {
            Notification.see(me.get(), last);
        }
        return Pages.seeOther("/desk/notifications");
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
