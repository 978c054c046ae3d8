package org.factdesk.review;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.web.Forms;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A rating and why: proposed, logged or superseded. */
public class VerdictForm {

    @RestForm
    public String rating;
    @RestForm
    @Typed(message = "Say why, citing the evidence by number.")
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String rationale;

    /** The number of the round the form was opened in: another one has other evidence. */
    @RestForm
    public String round;

    /** Which verdict of one's own it replaces; nothing for a first one. */
    @RestForm
    public String supersedes;

    /** Of the round that is judged. Whoever opens one proposes by the scale that the desk has now. */
    private List<Rating> ratings;

    public static VerdictForm in(Round round) {
        VerdictForm form = new VerdictForm();
        form.round = String.valueOf(round.number);
        return form.judging(round);
    }

    public static VerdictForm superseding(Verdict own) {
        VerdictForm form = in(own.round);
        form.supersedes = own.id.toString();
        return form;
    }

    VerdictForm judging(Round of) {
        ratings = of.ratings();
        return this;
    }

    public Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (chosen().isEmpty()) {
            problems.put("rating", Rating.known(rating).isPresent()
                    ? "The desk has chosen another scale since you opened this form. Choose a rating of this one." : "Choose a rating.");
        }
        return problems;
    }

    /** Only of the scale that this verdict is given in. */
    public Optional<Rating> chosen() {
        return ratings().stream().filter(one -> one.id.toString().equals(rating)).findFirst();
    }

    public String why() {
        return Forms.typed(rationale);
    }

    public List<Rating> ratings() {
        return ratings == null ? Rating.current() : ratings;
    }

    /** For the page: which rating is ticked, or null. */
    public Long ratingId() {
        return chosen().map(one -> one.id).orElse(null);
    }
}
