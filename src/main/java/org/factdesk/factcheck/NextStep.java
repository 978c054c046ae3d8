package org.factdesk.factcheck;

import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.member.Member;

/** What a claim asks of this very member now. The claim page and the queue say the same, since both ask here. */
public enum NextStep {
    ASSIGN("assign it"),
    GATHER("gather evidence"),
    WRITE("write the draft"),
    SUBMIT("propose a verdict"),
    LOG_VERDICT("your verdict"),
    SUPERSEDE("talk it over"),
    DECIDE("decide the dispute"),
    REWRITE("write what goes with the new verdict"),
    PASS_TEXT("read the text"),
    PUBLISH("publish it"),
    REOPEN("nothing more"),
    WAIT("wait");

    private final String words;

    NextStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static NextStep of(Claim claim, Member member) {
        return new NextSteps(List.of(claim), member).of(claim);
    }
}
