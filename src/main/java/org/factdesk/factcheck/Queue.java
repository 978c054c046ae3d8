package org.factdesk.factcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;

/** What is mine to do next. */
@Path("/desk")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Queue {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(List<QueueGroup> groups, Member member);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;

    @GET
    public Response show() {
        Member member = me.get();
        return Pages.show(Templates.page(QueueGroup.of(member, LocalDate.now(newsroom.zone())), member));
    }
}
