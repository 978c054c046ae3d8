package org.factdesk.factcheck;

import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** What one member may do with a fact-check now, asked of the very rules that the verbs keep. */
public record Steps(FactCheck check, Member member) {

    public boolean write() {
        return !check.isWithdrawn() && check.writableBy(member);
    }

    /** Two came to another verdict, and the text that readers have does not say so yet. */
    public boolean rewrite() {
        return CheckState.of(check) == CheckState.TO_PASS && check.isPublished() && !check.hasNewerText() && write();
    }

    public boolean pass() {
        return passObstacle() == null;
    }

    /** The rule in the way of passing the text, or null. */
    public String passObstacle() {
        return obstacle(() -> TextPass.require(check, check.latestNumber(), member));
    }

    public boolean publish() {
        return publishObstacle() == null;
    }

    public String publishObstacle() {
        return obstacle(() -> {
            if (check.isPublished()) {
                ChangeVerdict.require(check, member);
            } else {
                PublishFactCheck.require(check, member);
            }
        });
    }

    public boolean propose() {
        return obstacle(() -> Correction.requireProposable(check, check.latestNumber(), member)) == null;
    }

    public boolean passChange() {
        return Correction.pendingOf(check).isPresent() && passChangeObstacle() == null;
    }

    public String passChangeObstacle() {
        return obstacle(() -> Correction.pendingOf(check).orElseThrow().requirePassable(check.latestNumber(), member));
    }

    public boolean fixTypo() {
        return obstacle(() -> FixTypo.require(check, member)) == null;
    }

    public boolean withdraw() {
        return obstacle(() -> WithdrawFactCheck.require(check, member)) == null;
    }

    public boolean restore() {
        return obstacle(() -> RestoreFactCheck.require(check, member)) == null;
    }

    private static String obstacle(Runnable rule) {
        try {
            rule.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
