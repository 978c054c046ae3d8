package org.factdesk.claim;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.factdesk.web.Forms;
import org.factdesk.web.SeenNumber;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What a topic is called, and what belongs to it. */
public class TopicForm {

    /** Of the topic when the form was opened. */
    @RestForm
    public String version;
    @RestForm
    @Typed(message = "Give the topic a name.")
    @Size(max = 60, message = "At most 60 characters.")
    public String name;
    @RestForm
    @Size(max = 300, message = "At most 300 characters.")
    public String description;

    static TopicForm of(Topic topic) {
        TopicForm form = new TopicForm();
        form.version = String.valueOf(topic.version);
        form.name = topic.name;
        form.description = topic.description;
        return form;
    }

    Map<String, String> problems(Forms forms) {
        return problems(forms, null);
    }

    /** @param topic that it is the form of; null for a new one */
    Map<String, String> problems(Forms forms, Topic topic) {
        Map<String, String> problems = forms.problems(this);
        if (problems.isEmpty()) {
            Topic.named(typedName()).filter(other -> !other.equals(topic)).ifPresent(other -> problems.put("name", other.isPutAway()
                    ? "There is a topic of this name that was put away: take that one up again, or choose another name."
                    : "There is a topic of this name already."));
        }
        return problems;
    }

    String typedName() {
        return Forms.line(name);
    }

    String typedDescription() {
        return Forms.typed(description);
    }

    int base() {
        return SeenNumber.read(version);
    }
}
