package org.factdesk.docker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.audit.Verb;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** What can be done at the desk by filling in a form, how often somebody feels like it, and what the record then calls it. */
enum Deed {
    TYPE_IN("/desk/claims/new", 0),
    ASSIGN("/assignment", 3, Verb.CLAIM_ASSIGNED),
    /** A draft that is there already is gone on with, which is no event. */
    START("/check", 8),
    ADD_EVIDENCE("/evidence", 1, Verb.EVIDENCE_ADDED, Verb.CLAIM_CHANGED),
    SUBMIT("/submission", 8, true, Verb.CLAIM_SUBMITTED),
    TAKE_BACK("/retraction", 1, Verb.CLAIM_TAKEN_BACK),
    SEND_BACK("/return", 2, true, Verb.CLAIM_SENT_BACK),
    /** In a dispute the same form supersedes one's own. */
    LOG("/verdicts", 8, true, Verb.VERDICT_LOGGED, Verb.VERDICT_SUPERSEDED),
    DECIDE("/decision", 4, true, Verb.DISPUTE_DECIDED),
    DROP("/drop", 1, true, Verb.CLAIM_DROPPED),
    REOPEN("/reopening", 8, Verb.CLAIM_REOPENED),
    JUDGE_AGAIN("/rounds", 2, true, Verb.VERDICT_REOPENED),
    KEEP_VERDICT("/rounds/closing", 1, true, Verb.VERDICT_KEPT),
    SAVE("/draft", 3, true, Verb.DRAFT_SAVED),
    PASS("/pass", 8, Verb.TEXT_PASSED),
    /** What was seen already is not acknowledged twice. */
    ACKNOWLEDGE("/acknowledgement", 8),
    PUBLISH("/publication", 2, Verb.CHECK_PUBLISHED),
    PLAN("/plan", 8, Verb.PUBLICATION_PLANNED),
    CALL_OFF("/plan/cancellation", 1, Verb.PUBLICATION_CALLED_OFF),
    PROPOSE("/corrections", 8, true, Verb.CORRECTION_PROPOSED),
    PASS_CHANGE("/corrections/pass", 8, Verb.CORRECTION_PUBLISHED),
    CHANGE_VERDICT("/verdict", 8, true, Verb.VERDICT_CHANGED),
    WITHDRAW("/withdrawal", 1, true, Verb.CHECK_WITHDRAWN),
    RESTORE("/restoration", 8, true, Verb.CHECK_RESTORED);

    /** After the address of the claim or fact-check. */
    private final String action;
    private final int often;
    private final boolean worded;
    private final List<Verb> verbs;

    Deed(String action, int often, Verb... verbs) {
        this(action, often, false, verbs);
    }

    Deed(String action, int often, boolean worded, Verb... verbs) {
        this.action = action;
        this.often = often;
        this.worded = worded;
        this.verbs = List.of(verbs);
    }

    /** What this form is for, if it is one that people fill in here. */
    static Optional<Deed> of(FormElement form) {
        String action = form.attr("action").replaceFirst("^/desk/(claims|checks)/\\d+", "").replaceFirst("/\\d+/", "/");
        return Stream.of(values()).filter(deed -> deed.action.equals(action)).findFirst();
    }

    /** The forms on this page that people fill in here. */
    static List<FormElement> offeredOn(Document page) {
        return page.select("form[method=post]").forms().stream().filter(form -> of(form).isPresent()).toList();
    }

    int often() {
        return often;
    }

    /** Whether the record keeps a word of whoever did it, by which this very act is found. */
    boolean isWorded() {
        return worded;
    }

    /** One of them is in the record once it is done; none where it may be done without. */
    List<Verb> verbs() {
        return verbs;
    }
}
