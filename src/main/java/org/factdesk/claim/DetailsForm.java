package org.factdesk.claim;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
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
    @Size(max = 2000, message = "At most 2,000 characters.")
    @Pattern(regexp = Forms.WEB_ADDRESS, message = "Write an address that begins with http:// or https://.")
    public String url;
    @RestForm
    public String madeOn;
    @RestForm
    @Pattern(regexp = "\\s*+(?:(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2})?\\s*+", message = "Write the time as in 12:34 or 1:02:03.")
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

    Map<String, String> problems(Forms forms, LocalDate today) {
        Map<String, String> problems = forms.problems(this);
        if (Optional.ofNullable(Forms.typed(statement)).orElse("too short").length() < 3) {
            problems.putIfAbsent("statement", "A statement has 3 to 1,000 characters.");
        }
        if (Forms.typed(madeOn) != null && day().isEmpty()) {
            problems.put("madeOn", "Write the day as in 2026-03-31.");
        }
        day().filter(day -> day.isAfter(today)).ifPresent(day -> problems.put("madeOn", "Nobody has said it in the future."));
        if (Choice.named(Claimant.Kind.class, claimantKind).isEmpty()) {
            problems.put("claimantKind", "Choose person or organisation.");
        }
        if (Choice.named(Appearance.Kind.class, kind).isEmpty()) {
            problems.put("kind", "Choose where it was said.");
        }
        return problems;
    }

    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(Forms.typed(madeOn)).map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** -1 for what is no number: no version of any claim. */
    int base() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    public List<Choice> claimantKinds() {
        return Choice.of(Claimant.Kind.class, Claimant.Kind::label);
    }

    public List<Choice> kinds() {
        return Choice.of(Appearance.Kind.class, Appearance.Kind::label);
    }
}
