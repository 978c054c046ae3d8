package org.factdesk.claim;

import java.util.Set;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** Whether something of a claim may be changed while it stands here, and by whom. */
record ChangeRule(Claim claim, Status stage) {

    private static final Set<Status> CHANGEABLE = Set.of(Status.NEW, Status.ASSIGNED, Status.AGREED, Status.APPROVED);

    boolean allows(Member member) {
        return claim.belongsTo(member) && CHANGEABLE.contains(stage);
    }

    void require(Member member) {
        if (!claim.belongsTo(member)) {
            throw Refusal.forbidden("A claim is changed by its fact-checker or an editor.");
        }
        if (!CHANGEABLE.contains(stage)) {
            throw Refusal.conflict("A claim is not changed while it is " + stage.label().toLowerCase() + ".");
        }
    }
}
