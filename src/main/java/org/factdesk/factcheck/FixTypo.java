package org.factdesk.factcheck;

import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** A slip of the pen in what readers have: live at once, logged, without a note; only what {@link TypoRule} lets through. */
public final class FixTypo {

    private FixTypo() {
    }

    public static void of(FactCheck check, Text text, int base, Member editor) {
        require(check, editor);
        if (text.equals(check.liveRevision.text())) {
            throw Refusal.conflict("Nothing was changed.");
        }
        TypoRule.check(Correction.lastRead(check).text(), text);
        Revision fixed = check.write(text, base, editor);
        Correction.typo(check, fixed, editor).persist();
        Event.by(editor, Verb.TYPO_FIXED).onFactCheck(check.id).saying("revision " + fixed.number).record();
    }

    static void require(FactCheck check, Member editor) {
        Correction.requirePublished(check, Transition.FIX_TYPO, editor);
        if (check.hasNewerText()) {
            throw Refusal.conflict("A changed text is waiting: propose it, or go on from it.");
        }
    }
}
