package org.factdesk.factcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;

/** What readers are told of a change or a withdrawal, and the revision the sender had before them. */
public class ChangeForm {

    @RestForm
    public String kind;
    /** Of what a withdrawal and its end have none. */
    @RestForm
    public String cause;
    @RestForm
    @NotBlank(message = "Write the public note: readers are told what happened and why.")
    @Size(max = 1000, message = "Keep the note within 1,000 characters.")
    public String note;
    @RestForm
    public String revision;

    Optional<Cause> typedCause() {
        return Choice.named(Cause.class, cause);
    }

    String typedNote() {
        return Forms.typed(note);
    }

    int number() {
        return SeenNumber.read(revision);
    }
}
