package org.factdesk.factcheck;

import java.util.List;

/** Looks at a fact-check for one kind of weakness; rooms above bring their own. */
public interface Examination {

    /** @param text the revision that is to go out */
    List<Finding> of(FactCheck check, Revision text);
}
