package org.factdesk.factcheck;

import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;

/** A fact-check in a list. Whoever is still to judge one of its claims gets the claim's own words and the way to it. */
public record CheckRow(FactCheck check, boolean hidden, String heading, Claim claim, CheckState state) {

    static CheckRow of(FactCheck check, Member member) {
        boolean hidden = check.hiddenFrom(member);
        Claim first = check.claims.get(0);
        return new CheckRow(check, hidden, hidden ? first.statement : check.heading(), first, CheckState.of(check));
    }

    public List<String> writers() {
        return check.claims.stream().filter(covered -> covered.factChecker != null).map(covered -> covered.factChecker.name)
                .distinct().toList();
    }
}
