package org.factdesk.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.factdesk.article.Languages;
import org.factdesk.article.WebLink;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.jboss.resteasy.reactive.RestForm;

/** A claim typed in, with where and when it was met. */
public class TypedClaimForm {

    /** An article is brought in instead: then its claim has a place in it. */
    static final List<Appearance.Kind> KINDS =
            Arrays.stream(Appearance.Kind.values()).filter(kind -> kind != Appearance.Kind.ARTICLE).toList();

    @RestForm
    @NotBlank(message = "Write the statement.")
    @Size(min = 3, max = 1000, message = "Write a statement of 3 to 1,000 characters.")
    public String statement;
    @RestForm
    @Size(max = Passage.LONGEST, message = "Quote at most 5,000 characters.")
    public String quotation;
    @RestForm
    @NotBlank(message = "Choose the language.")
    public String language;
    @RestForm
    @Size(max = 200, message = "Give a name of at most 200 characters.")
    public String claimant;
    @RestForm
    public String claimantKind = Claimant.Kind.PERSON.name();
    @RestForm
    @NotBlank(message = "Choose what it was made in.")
    public String kind;
    @RestForm
    @WebLink
    public String url;
    @RestForm
    @PastDay
    public String madeOn;
    @RestForm
    @Size(max = 300, message = "Name the place in at most 300 characters.")
    public String place;
    @RestForm
    @Pattern(regexp = Appearance.TIME_CODE, message = "Write the time as 4:30 or 1:04:30.")
    public String timeCode;

    TypedClaimForm tidy() {
        statement = Forms.line(statement);
        quotation = Forms.typed(quotation);
        claimant = Forms.line(claimant);
        place = Forms.line(place);
        timeCode = Forms.typed(timeCode);
        return this;
    }

    /** What one field alone does not show. */
    void addProblems(Map<String, String> errors) {
        if (Forms.typed(kind) != null && chosenKind() == null) {
            errors.put("kind", "Choose what it was made in.");
        }
        if (Forms.typed(language) != null && !Languages.isChoice(language)) {
            errors.put("language", "Choose the language.");
        }
        if (timeCode != null && chosenKind() != Appearance.Kind.VIDEO) {
            errors.putIfAbsent("timeCode", "Only a video has a time. Choose “Video”, or leave this empty.");
        }
    }

    TypedClaim claim() {
        return new TypedClaim(statement, quotation, language, claimant, Claimant.Kind.of(claimantKind), chosenKind(),
                Forms.typed(url), place, PastDayRule.read(madeOn), timeCode);
    }

    private Appearance.Kind chosenKind() {
        return Appearance.Kind.named(kind).filter(KINDS::contains).orElse(null);
    }
}
