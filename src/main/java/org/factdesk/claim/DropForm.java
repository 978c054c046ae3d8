package org.factdesk.claim;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.jboss.resteasy.reactive.RestForm;

/** Why the newsroom does not go on with a claim. */
public class DropForm {

    @RestForm
    public String dropReason;
    @RestForm
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String dropNote;

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (Choice.named(DropReason.class, dropReason).isEmpty()) {
            problems.put("dropReason", "Choose a reason.");
        }
        return problems;
    }

    public List<Choice> reasons() {
        return Choice.of(DropReason.class, DropReason::label);
    }
}
