package org.factdesk.factcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.factdesk.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A picture with its credit and the words for those who do not see it. */
public class ImageForm {

    @RestForm("file")
    public FileUpload file;
    @RestForm
    @NotBlank(message = "Say what the picture shows, for those who do not see it.")
    @Size(max = 500, message = "Keep the description within 500 characters.")
    public String alternative;
    @RestForm
    @NotBlank(message = "Say whose picture it is.")
    @Size(max = 200, message = "Keep the credit within 200 characters.")
    public String credit;

    String typedAlternative() {
        return Forms.line(alternative);
    }

    String typedCredit() {
        return Forms.line(credit);
    }
}
