package org.factdesk.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether the addresses that it rests on, and where its claims were made, are still there. */
@ApplicationScoped
class LinkExamination implements Examination {

    @Override
    public List<Finding> of(FactCheck check, Revision text) {
        return CheckLink.of(check).stream().filter(CheckLink::isGone).map(LinkExamination::finding).toList();
    }

    private static Finding finding(CheckLink dead) {
        return new Finding(Finding.Rule.DEAD_LINK, dead.name(), dead.name() + ": the link is dead.", dead.link());
    }
}
