package org.factdesk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Newsroom;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** All claims, by status and topic, newest first. */
@Path("/desk/claims")
@RolesAllowed({Role.EDITOR_NAME, Role.FACT_CHECKER_NAME, Role.REVIEWER_NAME, Role.ADMIN_NAME})
@Transactional
public class Board {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(BoardFilter filter, BoardRows rows, LocalDate today, boolean adds, boolean keepsTopics);
    }

    @Inject
    CurrentMember me;
    @Inject
    Newsroom newsroom;

    @GET
    public Response show(@RestQuery String status, @RestQuery String mine, @RestQuery String topic, @RestQuery Long before) {
        BoardFilter filter = new BoardFilter(BoardFilter.chosen(status), "true".equals(mine) ? me.get() : null,
                Topic.bySlug(topic == null ? "" : topic).orElse(null));
        boolean adds = me.get().holds(Role.EDITOR) || me.get().holds(Role.FACT_CHECKER);
        return Pages.show(Templates.page(filter, BoardRows.of(filter, before), LocalDate.now(newsroom.zone()), adds,
                me.holdsAny(Role.EDITOR_NAME, Role.ADMIN_NAME)));
    }
}
