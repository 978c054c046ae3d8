package org.factdesk.factcheck;

import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;

/**
 * How far a fact-check is, for the people of the desk, and whose turn it is. Read from its claims and texts, never stored. A
 * published one of which a claim is judged again is as far as that round.
 */
public enum CheckState {
    DROPPED("Dropped", "Every claim of it was dropped. An editor may reopen one."),
    IN_WORK("In work", "Its fact-checker gathers evidence, writes and submits each claim with a verdict."),
    IN_REVIEW("In review", "The reviewer logs a verdict of their own."),
    DISPUTED("Disputed", "The two discuss, or an editor who gave neither verdict decides."),
    TO_PASS("Waits to be read", "A reviewer or editor who wrote none of it reads the text and passes it."),
    TO_PUBLISH("Ready to publish", "An editor publishes it."),
    PUBLISHED("Published", "Its fact-checker or an editor may change the text; an editor may withdraw it."),
    CHANGED("Published, newer text in work", "Its fact-checker or an editor proposes the newer text with a public note."),
    PROPOSED("Published, a change is proposed", "A reviewer or editor who neither wrote nor proposed it reads the change and passes it."),
    WITHDRAWN("Withdrawn", "Readers see its address, dates and the public note. An editor other than the one who withdrew it may restore it.");

    private final String label;
    private final String next;

    CheckState(String label, String next) {
        this.label = label;
        this.next = next;
    }

    public String label() {
        return label;
    }

    /** Who does what to bring it further. */
    public String next() {
        return next;
    }

    public static CheckState of(FactCheck check) {
        if (check.isWithdrawn()) {
            return WITHDRAWN;
        }
        List<Status> statuses = check.judgedClaims().stream().map(Claim::stage).toList();
        if (statuses.isEmpty()) {
            return check.isPublished() ? ofPublished(check) : DROPPED;
        }
        if (statuses.stream().allMatch(Status.APPROVED::equals)) {
            return TO_PUBLISH;
        }
        if (statuses.contains(Status.NEW) || statuses.contains(Status.ASSIGNED)) {
            return IN_WORK;
        }
        if (statuses.contains(Status.DISPUTED)) {
            return DISPUTED;
        }
        return statuses.contains(Status.IN_REVIEW) ? IN_REVIEW : TO_PASS;
    }

    private static CheckState ofPublished(FactCheck check) {
        if (Correction.pendingOf(check).isPresent()) {
            return PROPOSED;
        }
        return check.hasNewerText() ? CHANGED : PUBLISHED;
    }

    /** The colours of the claim's own statuses stand for the same here. */
    public String pill() {
        return switch (this) {
            case DROPPED -> Status.DISMISSED.name();
            case IN_WORK -> Status.ASSIGNED.name();
            case IN_REVIEW -> Status.IN_REVIEW.name();
            case DISPUTED -> Status.DISPUTED.name();
            case TO_PASS -> Status.AGREED.name();
            case TO_PUBLISH -> Status.APPROVED.name();
            case PUBLISHED, CHANGED, PROPOSED -> Status.PUBLISHED.name();
            case WITHDRAWN -> Status.WITHDRAWN.name();
        };
    }
}
