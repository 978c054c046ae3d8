package org.factdesk.extraction;

import java.util.List;

/** How worth checking a sentence is, 0 to 1, and why. */
record Score(double value, List<Reason> reasons) {
}
