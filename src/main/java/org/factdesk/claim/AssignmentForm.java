package org.factdesk.claim;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.SeenNumber;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Who checks, who reviews, until when. */
public class AssignmentForm {

    @RestForm
    @Typed(message = "Choose who checks it.")
    public String factChecker;
    @RestForm
    @Typed(message = "Choose who reviews it.")
    public String reviewer;
    /** For a panel of three; else nothing. */
    @RestForm
    public String secondReviewer;
    @RestForm
    @Typed(message = "Say when it is due.")
    public String dueOn;
    @RestForm
    public String priority = Claim.Priority.NORMAL.name();

    /** Of the claim when the form was opened. */
    @RestForm
    public String version;

    private static final int FARTHEST_YEARS = 10;

    /** Filled with how the claim is assigned now. */
    public static AssignmentForm of(Claim claim) {
        AssignmentForm form = new AssignmentForm();
        form.factChecker = claim.factChecker == null ? null : claim.factChecker.id.toString();
        form.reviewer = claim.reviewer == null ? null : claim.reviewer.id.toString();
        form.secondReviewer = claim.secondReviewer == null ? null : claim.secondReviewer.id.toString();
        form.dueOn = claim.dueOn == null ? null : claim.dueOn.toString();
        form.priority = claim.priority.name();
        form.version = String.valueOf(claim.version);
        return form;
    }

    Map<String, String> problems(Forms forms, LocalDate today, Claim claim) {
        Map<String, String> problems = forms.problems(this);
        if (checking().isEmpty()) {
            problems.putIfAbsent("factChecker", "Choose one of the fact-checkers.");
        }
        if (reviewing().isEmpty()) {
            problems.putIfAbsent("reviewer", "Choose one of the reviewers.");
        } else if (reviewing().equals(checking())) {
            problems.put("reviewer", "Nobody reviews their own fact-check: choose two people.");
        }
        if (asksForPanel()) {
            addPanelProblems(problems);
        }
        addObstacles(problems, Impartiality.of(claim));
        if (due().isEmpty()) {
            problems.putIfAbsent("dueOn", "Write the day as in 2027-03-31.");
        } else if (due().get().isBefore(today)) {
            problems.put("dueOn", "That day has passed: choose today or later.");
        } else if (due().get().isAfter(today.plusYears(FARTHEST_YEARS))) {
            problems.put("dueOn", "That day is too far away: choose one within ten years.");
        }
        if (Choice.named(Claim.Priority.class, priority).isEmpty()) {
            problems.put("priority", "Choose one of the priorities.");
        }
        return problems;
    }

    private void addObstacles(Map<String, String> problems, Impartiality impartiality) {
        Map.of("factChecker", checking(), "reviewer", reviewing(), "secondReviewer", chosen(secondReviewer, Role.REVIEWER))
                .forEach((field, member) -> member.ifPresent(known -> impartiality.obstacle(known)
                        .ifPresent(why -> problems.put(field, "%s %s.".formatted(known.name, why)))));
    }

    private void addPanelProblems(Map<String, String> problems) {
        Optional<Member> second = chosen(secondReviewer, Role.REVIEWER);
        if (second.isEmpty()) {
            problems.put("secondReviewer", "Choose one of the reviewers.");
        } else if (second.equals(checking()) || second.equals(reviewing())) {
            problems.put("secondReviewer", "A panel is three people: choose somebody else.");
        }
    }

    private boolean asksForPanel() {
        return Forms.typed(secondReviewer) != null;
    }

    /** Once there are no problems: one, or two for a panel. */
    List<Member> panel() {
        return Stream.concat(reviewing().stream(), chosen(secondReviewer, Role.REVIEWER).stream()).toList();
    }

    Optional<Member> checking() {
        return chosen(factChecker, Role.FACT_CHECKER);
    }

    Optional<Member> reviewing() {
        return chosen(reviewer, Role.REVIEWER);
    }

    Optional<LocalDate> due() {
        try {
            return Optional.ofNullable(Forms.typed(dueOn)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** For people to read; a dash for nobody. */
    public String factCheckerName() {
        return checking().map(member -> member.name).orElse("–");
    }

    public String reviewerName() {
        return reviewing().map(member -> member.name).orElse("–");
    }

    public String secondReviewerName() {
        return chosen(secondReviewer, Role.REVIEWER).map(member -> member.name).orElse("–");
    }

    /** Whether the claim was changed since the form was opened. */
    boolean isStale(Claim claim) {
        return claim.version != SeenNumber.read(version);
    }

    public Claim.Priority urgency() {
        return Claim.Priority.valueOf(priority);
    }

    public Impartiality impartiality(Claim claim) {
        return Impartiality.of(claim);
    }

    public List<Choice> priorities() {
        return Choice.of(Claim.Priority.class, Claim.Priority::label);
    }

    private static Optional<Member> chosen(String id, Role role) {
        return Member.holding(role).stream().filter(member -> member.id.toString().equals(id)).findFirst();
    }
}
