package org.factdesk.claim;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.article.WebLink;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.SeenNumber;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is claimed, by whom, where and when. The quotation is not here: it is verbatim and stays. */
public class DetailsForm {

    @RestForm
    public String version;
    @RestForm
    @Typed(message = "Write the statement.")
    @Size(min = 3, max = 1000, message = "A statement has 3 to 1,000 characters.")
    public String statement;
    @RestForm
    @Size(max = 200, message = "At most 200 characters.")
    public String claimant;
    @RestForm
    public String claimantKind = Claimant.Kind.PERSON.name();
    @RestForm
    @Size(max = 200, message = "At most 200 characters.")
    public String description;
    @RestForm
    public String kind = Appearance.Kind.OTHER.name();
    @RestForm
    @Size(max = 300, message = "At most 300 characters.")
    public String place;
    @RestForm
    @WebLink
    public String url;
    @RestForm
    @PastDay
    public String madeOn;
    @RestForm
    @Pattern(regexp = Appearance.TIME_CODE, message = "Write the time as 4:30 or 1:04:30.")
    public String timeCode;

    static DetailsForm of(Claim claim) {
        DetailsForm form = new DetailsForm();
        form.version = String.valueOf(claim.version);
        form.statement = claim.statement;
        if (claim.claimant != null) {
            form.claimant = claim.claimant.name;
            form.claimantKind = claim.claimant.kind.name();
            form.description = claim.claimant.description;
        }
        if (claim.appearance != null) {
            form.kind = claim.appearance.kind.name();
            form.place = claim.appearance.place;
            form.url = claim.appearance.url;
            form.madeOn = claim.appearance.madeOn == null ? null : claim.appearance.madeOn.toString();
            form.timeCode = claim.appearance.timeCode;
        }
        return form;
    }

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (Optional.ofNullable(Forms.typed(statement)).orElse("too short").length() < 3) {
            problems.putIfAbsent("statement", "A statement has 3 to 1,000 characters.");
        }
        if (Choice.named(Claimant.Kind.class, claimantKind).isEmpty()) {
            problems.put("claimantKind", "Choose person or organisation.");
        }
        if (Choice.named(Appearance.Kind.class, kind).isEmpty()) {
            problems.put("kind", "Choose where it was said.");
        }
        if (Forms.typed(timeCode) != null && !Appearance.Kind.VIDEO.name().equals(kind)) {
            problems.putIfAbsent("timeCode", "Only a video has a time. Choose “Video”, or leave this empty.");
        }
        return problems;
    }

    int base() {
        return SeenNumber.read(version);
    }

    public List<Choice> claimantKinds() {
        return Choice.of(Claimant.Kind.class, Claimant.Kind::label);
    }

    public List<Choice> kinds() {
        return Choice.of(Appearance.Kind.class, Appearance.Kind::label);
    }
}
