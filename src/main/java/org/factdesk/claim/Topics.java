package org.factdesk.claim;

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
import org.factdesk.audit.Event;
import org.factdesk.audit.HistoryLine;
import org.factdesk.member.CurrentMember;
import org.factdesk.member.Role;
import org.factdesk.web.Forms;
import org.factdesk.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The list of topics that editors and the admin keep. */
@Path("/desk/topics")
@RolesAllowed({Role.EDITOR_NAME, Role.ADMIN_NAME})
@Transactional
public class Topics {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Topic> topics, TopicForm form, Map<String, String> errors);

        static native TemplateInstance show(Topic topic, TopicForm form, List<HistoryLine> history, Map<String, String> errors);

        static native TemplateInstance stale(Topic topic, TopicForm theirs, TopicForm form, Map<String, String> errors);
    }

    @Inject
    CurrentMember me;
    @Inject
    Forms forms;

    @GET
    public Response list() {
        return Pages.show(Templates.list(Topic.all(), new TopicForm(), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam TopicForm form) {
        Map<String, String> errors = form.problems(forms);
        if (!errors.isEmpty()) {
            return Pages.invalid(Templates.list(Topic.all(), form, errors));
        }
        Topic.add(form.typedName(), form.typedDescription(), me.get());
        return Pages.seeOther("/desk/topics");
    }

    @GET
    @Path("/{id}")
    public Response show(@RestPath long id) {
        Topic topic = Topic.known(id);
        return Pages.show(page(topic, TopicForm.of(topic), Map.of()));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@RestPath long id, @BeanParam TopicForm form) {
        Topic topic = Topic.toChange(id);
        Map<String, String> errors = form.problems(forms, topic);
        if (!errors.isEmpty()) {
            return Pages.invalid(page(topic, form, errors));
        }
        try {
            topic.change(form.typedName(), form.typedDescription(), form.base(), me.get());
        } catch (Topic.Stale stale) {
            TopicForm theirs = TopicForm.of(topic);
            form.version = theirs.version;
            return Pages.conflict(Templates.stale(topic, theirs, form, errors));
        }
        return Pages.seeOther("/desk/topics");
    }

    @POST
    @Path("/{id}/retirement")
    public Response putAway(@RestPath long id) {
        Topic.toChange(id).putAway(me.get());
        return Pages.seeOther("/desk/topics");
    }

    @POST
    @Path("/{id}/revival")
    public Response takeUp(@RestPath long id) {
        Topic.toChange(id).takeUp(me.get());
        return Pages.seeOther("/desk/topics");
    }

    private static TemplateInstance page(Topic topic, TopicForm form, Map<String, String> errors) {
        return Templates.show(topic, form, Event.ofTopic(topic.id).stream().map(HistoryLine::of).toList(), errors);
    }
}
