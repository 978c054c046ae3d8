package org.factdesk.review;

import jakarta.validation.constraints.Size;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Why a claim goes back to its fact-checker. */
public class ReturnForm {

    @RestForm
    @Typed(message = "Say what is missing.")
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String returnReason;
    /** The number of the round the form was opened in. */
    @RestForm
    public String round;

    public static ReturnForm in(Round round) {
        ReturnForm form = new ReturnForm();
        form.round = String.valueOf(round.number);
        return form;
    }
}
