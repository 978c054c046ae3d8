package org.factdesk.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.factdesk.article.Article;
import org.factdesk.article.Candidate;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.jboss.resteasy.reactive.RestForm;

/** What a person says of a claim in an article: its wording, who made it, when and where. */
public class ClaimForm {

    @RestForm
    @NotBlank(message = "Write the statement.")
    @Size(min = 3, max = 1000, message = "Write a statement of 3 to 1,000 characters.")
    public String statement;
    @RestForm
    @Size(max = 200, message = "Give a name of at most 200 characters.")
    public String claimant;
    @RestForm
    public String claimantKind = Claimant.Kind.PERSON.name();
    @RestForm
    public String ownWords;
    @RestForm
    @Size(max = 300, message = "Name the place in at most 300 characters.")
    public String place;
    @RestForm
    @PastDay
    public String madeOn;
    /** The passage, in UTF-16 units of the article's body; not used where a suggestion names it. */
    @RestForm
    public String start;
    @RestForm
    public String end;

    /** Of the suggestion that was seen. */
    @RestForm
    public String version;

    /** As the extraction proposes it. What neither it nor the article knows stays empty. */
    static ClaimForm of(Candidate candidate) {
        ClaimForm form = about(candidate.article);
        form.statement = candidate.statement;
        form.claimant = candidate.claimant;
        form.claimantKind = Claimant.Kind.likely(candidate.claimant).name();
        form.place = candidate.via;
        form.version = String.valueOf(candidate.version);
        form.ownWords = candidate.quotation == null ? null : "true";
        return form;
    }

    static ClaimForm of(Article article, Passage passage) {
        ClaimForm form = about(article);
        form.statement = passage.quotation().replaceAll("\\s+", " ").strip();
        form.ownWords = passage.looksQuoted() ? "true" : null;
        form.start = String.valueOf(passage.start());
        form.end = String.valueOf(passage.end());
        return form;
    }

    static ClaimForm about(Article article) {
        ClaimForm form = new ClaimForm();
        form.madeOn = Objects.toString(article.publishedOn, "");
        return form;
    }

    /** Whether this came from the edit form, not from the one button that takes a suggestion as it is. */
    boolean isFilledIn() {
        return statement != null;
    }

    ClaimForm tidy() {
        statement = Forms.line(statement);
        claimant = Forms.line(claimant);
        place = Forms.line(place);
        return this;
    }

    public List<Claimant.Kind> claimantKinds() {
        return List.of(Claimant.Kind.values());
    }

    public boolean quoted() {
        return ownWords != null;
    }

    ClaimWording wording() {
        return new ClaimWording(statement, claimant, Claimant.Kind.of(claimantKind), quoted(), place, PastDayRule.read(madeOn));
    }
}
