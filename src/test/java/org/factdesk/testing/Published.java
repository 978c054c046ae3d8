package org.factdesk.testing;

import static org.factdesk.testing.Story.member;
import static org.factdesk.testing.Story.rating;

import org.factdesk.claim.Claim;
import org.factdesk.factcheck.Cause;
import org.factdesk.factcheck.Correction;
import org.factdesk.factcheck.PublishFactCheck;
import org.factdesk.factcheck.Readiness;
import org.factdesk.factcheck.RestoreFactCheck;
import org.factdesk.factcheck.SubmitForReview;
import org.factdesk.factcheck.Text;
import org.factdesk.factcheck.WithdrawFactCheck;
import org.factdesk.review.Round;

/** What may become of a story once it is public, and stories with a claim of another shape. */
public final class Published {

    public static final String WITHDRAWAL_NOTE = "We relied on a register that was itself wrong.";

    public static final String RESTORATION_NOTE = "The register was right after all.";

    private Published() {
    }

    /** Published with this rating, by both judgements. */
    public static Story rated(String slug) {
        return publish(Story.prepared(), slug);
    }

    public static Story publish(Story prepared, String slug) {
        return judged(prepared, slug)
                .then(claim -> prepared.check().pass(prepared.check().latestNumber(), member(Person.REVIEWER)))
                .then(claim -> {
                    Readiness.acknowledge(prepared.check(), member(Person.EDITOR));
                    PublishFactCheck.publish(prepared.check(), member(Person.EDITOR));
                    prepared.slug = prepared.check().slug;
                });
    }

    /** Two claims in one check: the one quoted and rated false, the other stated and unverifiable. */
    public static Story withTwoClaims() {
        Story first = Story.prepared();
        Story second = Story.assigned();
        second.then(claim -> {
            claim.quotation = null;
            claim.appearance.url = null;
        });
        first.then(claim -> first.check().add(second.claim(), member(Person.FACT_CHECKER)));
        second.then(claim -> Story.evidence("Traffic of all harbours", false).addTo(claim, member(Person.FACT_CHECKER)));
        first.then(claim -> first.check().save(citing(first), 1, member(Person.FACT_CHECKER)));
        second.checkId = first.checkId;
        judged(second, "unverifiable");
        return publish(first, "false");
    }

    /** With several claims, a source is cited with the number of its claim. */
    private static Text citing(Story story) {
        Text text = story.text();
        return new Text(text.headline(), text.summary(), text.body().replace("[^1]", "[^%d.1]".formatted(story.claimId)));
    }

    /** With a slip of the pen that two people did not see. */
    public static Story misspelt() {
        Story story = Story.prepared();
        Text text = story.text();
        Text misspelt = new Text(text.headline(), text.summary(), text.body().replace("office", "ofice"));
        return publish(story.then(claim -> story.check().save(misspelt, 1, member(Person.FACT_CHECKER))), "mostly-false");
    }

    /** A new text, proposed with a public note and passed by a second person. */
    public static Story correct(Story published, Text text, String note) {
        return pass(propose(published, text, note));
    }

    public static Story pass(Story published) {
        return published.then(claim -> Correction.pendingOf(published.check()).orElseThrow()
                .pass(published.check().latestNumber(), member(Person.REVIEWER)));
    }

    public static Story propose(Story published, Text text, String note) {
        return published
                .then(claim -> published.check().save(text, published.check().latestNumber(), member(Person.FACT_CHECKER)))
                .then(claim -> Correction.propose(published.check(), Correction.Kind.CORRECTION, Cause.OWN_ERROR, note, published.check().latestNumber(),
                        member(Person.FACT_CHECKER)));
    }

    public static Story withdrawn() {
        return withdraw(Story.published());
    }

    public static Story withdraw(Story published) {
        return published.then(claim -> WithdrawFactCheck.withdraw(published.check(), WITHDRAWAL_NOTE, member(Person.EDITOR)));
    }

    public static Story restore(Story withdrawn) {
        return withdrawn.then(claim -> RestoreFactCheck.restore(withdrawn.check(), RESTORATION_NOTE, member(Person.OTHER_EDITOR)));
    }

    /** Submitted and reviewed with this rating by both. */
    public static Story judged(Story prepared, String slug) {
        return prepared
                .then(claim -> SubmitForReview.of(claim, rating(slug), "The register says so.", member(Person.FACT_CHECKER)))
                .then(claim -> latest(claim).log(rating(slug), "I read it so too.", member(Person.REVIEWER)));
    }

    private static Round latest(Claim claim) {
        return Round.latest(claim).orElseThrow();
    }
}
