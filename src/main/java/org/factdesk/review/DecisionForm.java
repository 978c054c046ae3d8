package org.factdesk.review;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.web.Forms;
import org.jboss.resteasy.reactive.RestForm;

/** How a dispute ends: with a rating, or back at work. */
public class DecisionForm {

    @RestForm
    public String rating;
    @RestForm
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String reason;
    /** Sent by the other form, which gives the claim back to work. */
    @RestForm
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String workReason;
    /** The number of the round the form was opened in. */
    @RestForm
    public String round;

    private List<Rating> ratings = List.of();

    public static DecisionForm in(Round round) {
        DecisionForm form = new DecisionForm();
        form.round = String.valueOf(round.number);
        return form.judging(round);
    }

    DecisionForm judging(Round of) {
        ratings = of.ratings();
        return this;
    }

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        if (goesBack()) {
            if (Forms.typed(workReason) == null) {
                problems.put("workReason", "Say what is to be done.");
            }
            return problems;
        }
        if (chosen().isEmpty()) {
            problems.put("rating", "Choose a rating.");
        }
        if (Forms.typed(reason) == null) {
            problems.put("reason", "Say what decides it.");
        }
        return problems;
    }

    public boolean goesBack() {
        return workReason != null;
    }

    Optional<Rating> chosen() {
        return ratings().stream().filter(one -> one.id.toString().equals(rating)).findFirst();
    }

    public List<Rating> ratings() {
        return ratings;
    }

    public Long ratingId() {
        return chosen().map(one -> one.id).orElse(null);
    }
}
