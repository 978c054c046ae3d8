package org.factdesk.member;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** The name readers see; empty for the desk's own. */
public class PublicNameForm {

    @RestForm
    @Size(max = 200, message = "Use at most 200 characters.")
    @Pattern(regexp = "\\P{Cntrl}*", message = "Write the name on one line, without control characters.")
    public String publicName;

    static PublicNameForm of(Member member) {
        PublicNameForm form = new PublicNameForm();
        form.publicName = member.publicName;
        return form;
    }
}
