package org.factdesk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Impartiality;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Who reviews instead. */
public class ReviewerForm {

    @RestForm
    @Typed(message = "Choose who reviews it instead.")
    public String newReviewer;
    /** Who is replaced: a reviewer when the form was opened. */
    @RestForm
    public String insteadOf;

    public static ReviewerForm of(Member reviewer) {
        ReviewerForm form = new ReviewerForm();
        form.insteadOf = reviewer.id.toString();
        return form;
    }

    /** Empty when somebody else was faster. */
    Optional<Member> replaced(Claim claim) {
        return claim.reviewers().stream().filter(member -> member.id.toString().equals(insteadOf)).findFirst();
    }

    Map<String, String> problems(Forms forms, Claim claim) {
        Map<String, String> problems = forms.problems(this);
        if (chosen(claim).isEmpty()) {
            problems.putIfAbsent("newReviewer", "Choose another of the reviewers, not the fact-checker.");
        }
        return problems;
    }

    Optional<Member> chosen(Claim claim) {
        return candidates(claim).stream().filter(member -> member.id.toString().equals(newReviewer)).findFirst();
    }

    /** For the button: with one reviewer it is plain who. */
    public String whom(Claim claim) {
        return claim.secondReviewer == null ? "the reviewer" : replaced(claim).map(member -> member.name).orElse("");
    }

    public Impartiality impartiality(Claim claim) {
        return Impartiality.of(claim);
    }

    /** Who could take over: every reviewer but those at work and those with a stake in it. */
    public List<Choice> people(Claim claim) {
        return candidates(claim).stream().map(member -> new Choice(member.id.toString(), member.name)).toList();
    }

    private static List<Member> candidates(Claim claim) {
        return Impartiality.of(claim).offered(Role.REVIEWER).stream()
                .filter(member -> !member.equals(claim.factChecker) && !claim.reviewers().contains(member)).toList();
    }
}
