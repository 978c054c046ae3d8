package org.factdesk.factcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.audit.HistoryLine;
import org.factdesk.claim.AssignmentForm;
import org.factdesk.claim.Claim;
import org.factdesk.claim.DropForm;
import org.factdesk.claim.Due;
import org.factdesk.claim.DuplicateForm;
import org.factdesk.claim.Reply;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.evidence.EvidenceForm;
import org.factdesk.evidence.Gathered;
import org.factdesk.evidence.LinkLook;
import org.factdesk.member.Member;
import org.factdesk.member.Role;
import org.factdesk.review.Comment;
import org.factdesk.review.CommentForm;
import org.factdesk.review.DecisionForm;
import org.factdesk.review.Rating;
import org.factdesk.review.ReturnForm;
import org.factdesk.review.ReviewerForm;
import org.factdesk.review.Round;
import org.factdesk.review.Sight;
import org.factdesk.review.SourceView;
import org.factdesk.review.Verdict;
import org.factdesk.review.VerdictForm;

/** What one member sees of a claim, and the empty forms of what they may do. Templates ask here, never the round itself. */
public record ClaimView(Claim claim, Member me, LocalDate today) {

    public boolean blind() {
        return new Sight(claim, me).blind();
    }

    public NextStep step() {
        return NextStep.of(claim, me);
    }

    public String waiting() {
        return Waiting.words(claim);
    }

    public Due due() {
        return Due.of(claim, today);
    }

    public List<Gathered> evidence() {
        return Gathered.of(claim);
    }

    /** How the address where it was made was last found, or null. */
    public LinkLook appearanceLook() {
        return claim.appearance == null ? null : LinkLook.newest(claim.appearance).orElse(null);
    }

    public List<Reply> replies() {
        return Reply.of(claim);
    }

    /** Whether this member may change the claim itself now. */
    public boolean changes() {
        return claim.changeableBy(me);
    }

    /** Whether this member may say what it is about. */
    public boolean classifies() {
        return claim.belongsTo(me);
    }

    /** Whether this member may ask for the copy of a source once more. */
    public boolean keeps() {
        return me.holds(Role.EDITOR) || me.holds(Role.FACT_CHECKER);
    }

    /** Whether this member may add evidence now. */
    public boolean gathers() {
        return claim.gatheredBy(me);
    }

    /** The fact-check, where this member may know of its text. */
    public Optional<FactCheck> check() {
        return FactCheck.covering(claim).filter(check -> !check.hiddenFrom(me));
    }

    /** Verdicts that stand, of the round at work or the one that readers have, proposal first; none for a blind reviewer. */
    public List<Verdict> standing() {
        if (blind() || claim.stage() == Status.NEW || claim.stage() == Status.ASSIGNED) {
            return List.of();
        }
        return judged().map(round -> round.judgements().standing()).orElse(List.of());
    }

    /** How those who reviewed read each source, by its id; nothing for a blind reviewer. */
    public Map<Long, List<SourceView>> sourceViews() {
        return blind() ? Map.of() : judged().map(SourceView::of).orElse(Map.of());
    }

    /** The round at work, or the one whose outcome readers have. */
    private Optional<Round> judged() {
        boolean known = claim.stage() == Status.PUBLISHED || claim.stage() == Status.WITHDRAWN;
        return known ? Round.decisive(claim) : Round.latest(claim);
    }

    /** Superseded verdicts and those of rounds before; what stands is not among them. */
    public List<Verdict> earlier() {
        List<Verdict> standing = standing();
        return blind() ? List.of() : Round.of(claim).stream().flatMap(round -> round.judgements().told().stream())
                .filter(verdict -> standing.stream().noneMatch(one -> one.id.equals(verdict.id))).toList();
    }

    /** What the newsroom found, where that still holds. */
    public Optional<Rating> outcome() {
        return switch (claim.stage()) {
            case AGREED, APPROVED -> Round.latest(claim).map(round -> round.outcome);
            case PUBLISHED, WITHDRAWN -> Round.ratingOf(claim);
            case NEW, ASSIGNED, IN_REVIEW, DISPUTED, DISMISSED, DUPLICATE -> Optional.empty();
        };
    }

    /** What readers have while it is judged again. */
    public Optional<Rating> withReaders() {
        return claim.isJudgedAgain() ? Round.ratingOf(claim) : Optional.empty();
    }

    public List<HistoryLine> history() {
        return History.of(claim, me);
    }

    public List<Comment> comments() {
        return blind() ? List.of() : Comment.on(claim);
    }

    /** An admin by itself has no say in a verdict. */
    public boolean talks() {
        return !blind() && (me.holds(Role.EDITOR) || me.holds(Role.FACT_CHECKER) || me.holds(Role.REVIEWER));
    }

    public CommentForm newComment() {
        return new CommentForm();
    }

    public AssignmentForm assignment() {
        return AssignmentForm.of(claim);
    }

    public DropForm drop() {
        return new DropForm();
    }

    public DuplicateForm duplicate() {
        return new DuplicateForm();
    }

    public EvidenceForm newEvidence() {
        return new EvidenceForm();
    }

    public VerdictForm verdict() {
        return switch (step()) {
            case SUPERSEDE -> VerdictForm.superseding(Round.latest(claim).orElseThrow().judgements().of(me));
            case LOG_VERDICT -> VerdictForm.in(Round.latest(claim).orElseThrow());
            default -> new VerdictForm();
        };
    }

    public DecisionForm decision() {
        return DecisionForm.in(Round.latest(claim).orElseThrow());
    }

    public RoundForm round() {
        return new RoundForm();
    }

    public ReturnForm returning() {
        return ReturnForm.in(Round.latest(claim).orElseThrow());
    }

    /** For each reviewer who may still be replaced, the form to do it. */
    public List<ReviewerForm> replacements() {
        return claim.allows(Transition.REPLACE_REVIEWER, me)
                ? Round.latest(claim).orElseThrow().awaited().stream().map(ReviewerForm::of).toList() : List.of();
    }

    public boolean takesBack() {
        return claim.allows(Transition.TAKE_BACK, me) && Round.latest(claim).orElseThrow().awaited().equals(claim.reviewers());
    }
}
