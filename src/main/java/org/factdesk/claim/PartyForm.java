package org.factdesk.claim;

import jakarta.validation.constraints.Size;
import org.factdesk.web.Forms;
import org.jboss.resteasy.reactive.RestForm;

/** Whom a claimant speaks for, as it is typed. */
public class PartyForm {

    @RestForm
    @Size(max = 200, message = "At most 200 characters.")
    public String party;
    /** What stood there when the form was opened. */
    @RestForm
    public String seen;

    static PartyForm of(Claimant claimant) {
        PartyForm form = new PartyForm();
        form.party = claimant.party;
        form.seen = claimant.party;
        return form;
    }

    String typedParty() {
        return Forms.line(party);
    }

    String seenParty() {
        return Forms.line(seen);
    }
}
