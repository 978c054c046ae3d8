package org.factdesk.removal;

import jakarta.validation.constraints.Size;
import org.factdesk.web.Forms;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Why something has to go out of the record. */
public class RemovalForm {

    @RestForm
    @Typed(message = "Say on what ground, without repeating the words.")
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String reason;

    String why() {
        return Forms.typed(reason);
    }
}
