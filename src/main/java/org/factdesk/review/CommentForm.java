package org.factdesk.review;

import jakarta.validation.constraints.Size;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody has to say on a claim. */
public class CommentForm {

    @RestForm
    @Typed(message = "Write what you have to say.")
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String comment;
}
