package org.factdesk.claim;

import static org.factdesk.claim.Actor.ADMIN;
import static org.factdesk.claim.Actor.ANY_REVIEWER;
import static org.factdesk.claim.Actor.EDITOR;
import static org.factdesk.claim.Actor.EDITOR_WITHOUT_VERDICT;
import static org.factdesk.claim.Actor.ITS_FACT_CHECKER;
import static org.factdesk.claim.Actor.ITS_REVIEWER;
import static org.factdesk.claim.Status.AGREED;
import static org.factdesk.claim.Status.APPROVED;
import static org.factdesk.claim.Status.ASSIGNED;
import static org.factdesk.claim.Status.DISMISSED;
import static org.factdesk.claim.Status.DISPUTED;
import static org.factdesk.claim.Status.DUPLICATE;
import static org.factdesk.claim.Status.IN_REVIEW;
import static org.factdesk.claim.Status.NEW;
import static org.factdesk.claim.Status.PUBLISHED;
import static org.factdesk.claim.Status.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.audit.Verb;
import org.factdesk.member.Member;

/** The status table: the one place that says which verb leads from where to where, and whose it is. */
public enum Transition {
    DROP("Drop", Verb.CLAIM_DROPPED, from(NEW, ASSIGNED, IN_REVIEW, DISPUTED, AGREED, APPROVED), to(DISMISSED), by(EDITOR)),
    MARK_DUPLICATE("Mark as duplicate", Verb.CLAIM_MARKED_DUPLICATE, from(NEW), to(DUPLICATE), by(EDITOR)),
    ASSIGN("Assign", Verb.CLAIM_ASSIGNED, from(NEW, ASSIGNED), to(ASSIGNED), by(EDITOR)),
    SUBMIT("Submit for review", Verb.CLAIM_SUBMITTED, from(ASSIGNED), to(IN_REVIEW), by(ITS_FACT_CHECKER)),
    TAKE_BACK("Take back", Verb.CLAIM_TAKEN_BACK, from(IN_REVIEW), to(ASSIGNED), by(ITS_FACT_CHECKER)),
    REPLACE_REVIEWER("Replace the reviewer", Verb.REVIEWER_REPLACED, from(IN_REVIEW), to(IN_REVIEW), by(EDITOR)),
    SEND_BACK("Send back", Verb.CLAIM_SENT_BACK, from(IN_REVIEW), to(ASSIGNED), by(ITS_REVIEWER)),
    LOG_VERDICT("Log verdict", Verb.VERDICT_LOGGED, from(IN_REVIEW), to(AGREED, DISPUTED), by(ITS_REVIEWER)),
    SUPERSEDE_VERDICT("Supersede your verdict", Verb.VERDICT_SUPERSEDED, from(DISPUTED), to(AGREED, DISPUTED),
            by(ITS_FACT_CHECKER, ITS_REVIEWER)),
    DECIDE("Decide", Verb.DISPUTE_DECIDED, from(DISPUTED), to(AGREED, ASSIGNED), by(EDITOR_WITHOUT_VERDICT)),
    PASS_TEXT("Pass the text", Verb.TEXT_PASSED, from(AGREED), to(APPROVED), by(ANY_REVIEWER, EDITOR)),
    CHANGE_TEXT("Change the text", Verb.DRAFT_SAVED, from(APPROVED), to(AGREED), by(ITS_FACT_CHECKER, EDITOR)),
    REWORK("Change claim or evidence", Verb.CLAIM_CHANGED, from(AGREED, APPROVED), to(ASSIGNED), by(ITS_FACT_CHECKER, EDITOR)),
    PUBLISH("Publish", Verb.CHECK_PUBLISHED, from(APPROVED), to(PUBLISHED), by(EDITOR)),
    FIX_TYPO("Fix a typo", Verb.TYPO_FIXED, from(PUBLISHED), to(PUBLISHED), by(EDITOR)),
    PROPOSE_CORRECTION("Propose a change", Verb.CORRECTION_PROPOSED, from(PUBLISHED), to(PUBLISHED), by(ITS_FACT_CHECKER, EDITOR)),
    PASS_CORRECTION("Pass the change", Verb.CORRECTION_PUBLISHED, from(PUBLISHED), to(PUBLISHED), by(ANY_REVIEWER, EDITOR)),
    WITHDRAW("Withdraw", Verb.CHECK_WITHDRAWN, from(PUBLISHED), to(WITHDRAWN), by(EDITOR)),
    REOPEN("Reopen", Verb.CLAIM_REOPENED, from(DISMISSED, DUPLICATE), to(NEW), by(EDITOR)),
    HAND_OVER("Hand over", Verb.CLAIM_HANDED_OVER, from(ASSIGNED, IN_REVIEW, AGREED, APPROVED), to(ASSIGNED, IN_REVIEW, AGREED, APPROVED),
            by(ADMIN));

    private final String label;
    private final Verb verb;
    private final Set<Status> from;
    private final Set<Status> to;
    private final Set<Actor> by;

    Transition(String label, Verb verb, Set<Status> from, Set<Status> to, Set<Actor> by) {
        this.label = label;
        this.verb = verb;
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public String label() {
        return label;
    }

    public Verb verb() {
        return verb;
    }

    public Set<Status> from() {
        return from;
    }

    public Set<Status> to() {
        return to;
    }

    public Set<Actor> by() {
        return by;
    }

    boolean openFrom(Status status) {
        return from.contains(status);
    }

    boolean openTo(Member member, Claim claim) {
        return by.stream().anyMatch(actor -> actor.is(member, claim));
    }

    /** "its fact-checker or an editor" */
    public String byWhom() {
        return by.stream().map(Actor::label).collect(Collectors.joining(" or "));
    }

    private static Set<Status> from(Status... statuses) {
        return EnumSet.of(statuses[0], statuses);
    }

    private static Set<Status> to(Status... statuses) {
        return EnumSet.of(statuses[0], statuses);
    }

    private static Set<Actor> by(Actor... actors) {
        return EnumSet.of(actors[0], actors);
    }
}
