package org.factdesk.claim;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factdesk.web.Choice;
import org.factdesk.web.Forms;
import org.factdesk.web.PastDay;
import org.factdesk.web.PastDayRule;
import org.factdesk.web.SeenNumber;
import org.factdesk.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Whom the desk asked, when, until when, and what came of it. */
public class ReplyForm {

    @RestForm
    public String version;
    @RestForm
    @Typed(message = "Name whom it concerns.")
    @Size(max = 200, message = "At most 200 characters.")
    public String asked;
    @RestForm
    public String outcome = Reply.Outcome.WAITING.name();
    @RestForm
    @PastDay
    public String askedOn;
    @RestForm
    public String answerUntil;
    @RestForm
    @Size(max = 5000, message = "At most 5,000 characters.")
    public String words;

    /** The first to ask is who made the claim. */
    public static ReplyForm about(Claim claim) {
        ReplyForm form = new ReplyForm();
        form.asked = claim.claimant == null ? null : claim.claimant.name;
        return form;
    }

    static ReplyForm of(Reply reply) {
        ReplyForm form = new ReplyForm();
        form.version = String.valueOf(reply.version);
        form.asked = reply.asked;
        form.outcome = reply.outcome.name();
        form.askedOn = Objects.toString(reply.askedOn, null);
        form.answerUntil = Objects.toString(reply.answerUntil, null);
        form.words = reply.words;
        return form;
    }

    Map<String, String> problems(Forms forms) {
        Map<String, String> problems = forms.problems(this);
        Choice.named(Reply.Outcome.class, outcome).ifPresentOrElse(chosen -> check(chosen, problems),
                () -> problems.put("outcome", "Say what came of it."));
        return problems;
    }

    private void check(Reply.Outcome chosen, Map<String, String> problems) {
        if (chosen.asked() && Forms.typed(askedOn) == null) {
            problems.putIfAbsent("askedOn", "Give the day on which they were asked.");
        }
        if (!isDay(answerUntil)) {
            problems.put("answerUntil", "Give a day, written as 2026-03-04, or leave it empty.");
        } else if (chosen.asked() && !problems.containsKey("askedOn") && isBefore(answerUntil, askedOn)) {
            problems.put("answerUntil", "They cannot answer before they are asked.");
        }
        if (chosen.worded() && Forms.typed(words) == null) {
            problems.putIfAbsent("words", chosen.asked() ? "Write what they answered." : "Say why they were not asked: readers are told.");
        }
        if (!chosen.worded() && Forms.typed(words) != null) {
            problems.putIfAbsent("words", "Where there is no answer, leave this empty; or choose “answered”.");
        }
    }

    private static boolean isDay(String typed) {
        try {
            PastDayRule.read(typed);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isBefore(String until, String from) {
        LocalDate last = PastDayRule.read(until);
        return last != null && last.isBefore(PastDayRule.read(from));
    }

    /** Of somebody who was not asked there is no day, whatever was left in the fields. */
    void fill(Reply reply) {
        reply.asked = Forms.line(asked);
        reply.outcome = Reply.Outcome.valueOf(outcome);
        reply.askedOn = reply.outcome.asked() ? PastDayRule.read(askedOn) : null;
        reply.answerUntil = reply.outcome.asked() ? PastDayRule.read(answerUntil) : null;
        reply.words = Forms.typed(words);
    }

    int base() {
        return SeenNumber.read(version);
    }

    public List<Choice> outcomes() {
        return Choice.of(Reply.Outcome.class, Reply.Outcome::label);
    }

    public String outcomeLabel() {
        return Choice.named(Reply.Outcome.class, outcome).map(Reply.Outcome::label).orElse("");
    }
}
