package org.factdesk.factcheck;

import jakarta.validation.constraints.Size;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Why a published claim is judged again, or no longer. */
public class RoundForm {

    @RestForm
    @Typed(message = "Say why.")
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String roundReason;
}
