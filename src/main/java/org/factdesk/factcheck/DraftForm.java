package org.factdesk.factcheck;

import org.factdesk.web.SeenNumber;
import org.jboss.resteasy.reactive.RestForm;

/** What the writer sends: the text, and the revision they had before them. */
public class DraftForm {

    @RestForm
    public String headline;
    @RestForm
    public String summary;
    @RestForm
    public String body;
    @RestForm
    public String revision;

    Text text() {
        return new Text(headline, summary, body);
    }

    int base() {
        return SeenNumber.read(revision);
    }
}
