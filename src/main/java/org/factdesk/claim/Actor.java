package org.factdesk.claim;

import org.factdesk.member.Member;
import org.factdesk.member.Role;

/** Who a member is to a claim. A transition names the actors it is open to. */
public enum Actor {
    EDITOR("an editor") {
        @Override
        boolean is(Member member, Claim claim) {
            return member.holds(Role.EDITOR);
        }
    },
    ITS_FACT_CHECKER("its fact-checker") {
        @Override
        boolean is(Member member, Claim claim) {
            return member.holds(Role.FACT_CHECKER) && member.equals(claim.factChecker);
        }
    },
    ITS_REVIEWER("its reviewer") {
        @Override
        boolean is(Member member, Claim claim) {
            return member.holds(Role.REVIEWER) && member.equals(claim.reviewer) && !member.equals(claim.factChecker);
        }
    },
    ANY_REVIEWER("a reviewer") {
        @Override
        boolean is(Member member, Claim claim) {
            return member.holds(Role.REVIEWER);
        }
    },
    EDITOR_WITHOUT_VERDICT("an editor who gave neither verdict") {
        @Override
        boolean is(Member member, Claim claim) {
            return member.holds(Role.EDITOR) && !member.equals(claim.factChecker) && !member.equals(claim.reviewer);
        }
    },
    ADMIN("an admin") {
        @Override
        boolean is(Member member, Claim claim) {
            return member.holds(Role.ADMIN);
        }
    };

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    abstract boolean is(Member member, Claim claim);

    public String label() {
        return label;
    }
}
