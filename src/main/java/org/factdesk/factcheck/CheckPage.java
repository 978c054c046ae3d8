package org.factdesk.factcheck;

import java.util.List;
import java.util.Map;
import org.factdesk.audit.HistoryLine;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.review.Rating;
import org.factdesk.review.Round;
import org.factdesk.web.Choice;

/**
 * A fact-check as somebody of the desk sees it.
 *
 * @param latest the text the desk works on, or null before the first
 * @param pending the proposed change, or null
 * @param findings what is missing or weak in the text that is to go out; nothing where readers have it
 * @param form what readers were to be told, where it was refused
 * @param refused which form that was: it stands open on the page, where its messages are seen; else an empty word
 */
public record CheckPage(FactCheck check, Member member, Revision latest, CheckState state, Steps steps, Correction pending,
        List<Finding> findings, Map<String, String> errors, ChangeForm form, String refused) {

    static CheckPage of(FactCheck check, Member member, Map<String, String> errors, ChangeForm form, String refused) {
        boolean nothingToGo = check.isPublished() && !check.hasNewerText() && check.judgedClaims().isEmpty();
        return new CheckPage(check, member, check.latest().orElse(null), CheckState.of(check), new Steps(check, member),
                Correction.pendingOf(check).orElse(null), nothingToGo ? List.of() : Readiness.of(check), errors, form, refused);
    }

    public List<Judged> claims() {
        return check.claims.stream().map(Judged::of).toList();
    }

    public Sources sources() {
        return Sources.of(check);
    }

    public String html() {
        return DeskText.html(check, latest.body);
    }

    /** How its links were last found, for editors. */
    public List<CheckLink> links() {
        return member.holds(Role.EDITOR) ? CheckLink.of(check) : List.of();
    }

    public List<CheckLink> lost(List<CheckLink> links) {
        return links.stream().filter(link -> !link.isAlive()).toList();
    }

    /** Warnings that an editor has to have seen before this goes out. */
    public List<Finding> unacknowledged() {
        return member.holds(Role.EDITOR) && !check.judgedClaims().isEmpty() ? Readiness.unseen(check, findings) : List.of();
    }

    /** When it goes out, or null where that is not planned. */
    public PlannedPublication plan() {
        return PlannedPublication.openOf(check).orElse(null);
    }

    /** A plan that came to nothing, or null. */
    public PlannedPublication refusedPlan() {
        return PlannedPublication.refusedOf(check).orElse(null);
    }

    public List<Revision> revisions() {
        return check.revisions();
    }

    public List<Correction> corrections() {
        return Correction.allOf(check);
    }

    public List<HistoryLine> history() {
        return History.of(check);
    }

    /** Beside another form with a note it needs a name of its own; alone the summary of errors leads to it. */
    public String withdrawalNoteId() {
        return refused.equals("withdrawal") ? "note" : "withdrawal-note";
    }

    /** The one step that is next for this member, or an empty word where it is somebody else's turn. */
    public String mainStep() {
        return switch (state) {
            case TO_PASS -> steps.rewrite() ? "write" : steps.pass() ? "pass" : "";
            case TO_PUBLISH -> steps.publish() ? "publish" : "";
            case PROPOSED -> steps.passChange() ? "passChange" : "";
            case CHANGED -> steps.propose() ? "propose" : "";
            case IN_WORK -> steps.write() ? "write" : "";
            case WITHDRAWN -> steps.restore() ? "restore" : "";
            case DROPPED, IN_REVIEW, DISPUTED, PUBLISHED -> "";
        };
    }

    /** Other claims of mine that this text could take in. */
    public List<Choice> addable() {
        if (!steps.write() || check.isPublished()) {
            return List.of();
        }
        return Claim.<Claim>stream("select own from Claim own where own.factChecker = ?1 and own.status = ?2"
                + " and not exists (select 1 from FactCheck f join f.claims covered where covered = own) order by own.id",
                member, Status.ASSIGNED).map(claim -> new Choice(claim.id.toString(), claim.statement)).toList();
    }

    /** What a change may be called; its public note says the rest. */
    public List<Choice> kinds() {
        return List.of(new Choice("UPDATE", "Update: something new is known"),
                new Choice("CLARIFICATION", "Clarification: it could be misread"),
                new Choice("CORRECTION", "Correction: something was wrong"));
    }

    public List<Choice> causes() {
        return Choice.of(Cause.class, Cause::label);
    }

    /**
     * A claim with the verdict that stands, or null while there is none.
     *
     * @param turned what a new round came to that readers do not know yet, or null
     */
    public record Judged(Claim claim, Rating rating, Rating turned) {

        private static final List<Status> DECIDED = List.of(Status.AGREED, Status.APPROVED, Status.PUBLISHED, Status.WITHDRAWN);

        static Judged of(Claim claim) {
            return new Judged(claim, DECIDED.contains(claim.status) ? Round.ratingOf(claim).orElse(null) : null,
                    Round.turned(claim).orElse(null));
        }
    }
}
