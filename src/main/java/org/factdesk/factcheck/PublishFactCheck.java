package org.factdesk.factcheck;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factdesk.audit.Event;
import org.factdesk.audit.Verb;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.review.Round;
import org.factdesk.web.Refusal;
import org.factdesk.web.Slug;
import org.hibernate.exception.ConstraintViolationException;

/** Makes the passed revision public, at an address that stays. */
public final class PublishFactCheck {

    private static final int LONGEST_SLUG = 100;

    private PublishFactCheck() {
    }

    /** @param number the revision that the editor had before them; another one meanwhile is refused */
    public static void publish(FactCheck check, int number, Member editor) {
        require(check, editor);
        check.requireRead(number);
        publish(check, editor);
    }

    public static void publish(FactCheck check, Member editor) {
        goOut(check, require(check, editor), editor);
    }

    /**
     * At a planned time nobody is there to acknowledge what became weak since: it goes out all the same.
     *
     * @return what became weak
     */
    static List<Finding> publishAsPlanned(FactCheck check, int number, Member planner) {
        Revision passed = requirePassed(check, planner);
        check.requireRead(number);
        List<Finding> unseen = Readiness.requireSound(check);
        goOut(check, passed, planner);
        return unseen;
    }

    private static void goOut(FactCheck check, Revision passed, Member editor) {
        if (check.isPublished()) {
            throw Refusal.conflict("A changed verdict goes to readers with a public note.");
        }
        List<Claim> claims = check.standingClaims();
        letGo(check, claims);
        check.slug = freeSlug(passed.headline, check.id);
        check.firstRevision = passed;
        check.liveRevision = passed;
        check.publishedAt = Instant.now();
        check.changedAt = check.publishedAt;
        claims.forEach(claim -> {
            claim.move(Transition.PUBLISH, editor, null, null);
            Round.publish(claim, check.publishedAt);
        });
        check.release(check.publishedAt);
        PlannedPublication.openOf(check).ifPresent(PlannedPublication::done);
        storeOrRefuse();
    }

    /** A claim that was given up is free for another fact-check, should it ever be taken up again. */
    private static void letGo(FactCheck check, List<Claim> standing) {
        if (standing.size() == check.claims.size()) {
            return;
        }
        check.claims.clear();
        // a claim is in one place only: the database has to see the old places free before the new ones are taken
        FactCheck.flush();
        check.claims.addAll(standing);
    }

    static Revision require(FactCheck check, Member editor) {
        Revision passed = requirePassed(check, editor);
        Readiness.require(check);
        return passed;
    }

    /** Also for a changed verdict: what is to go out is judged by two and its text passed by somebody who wrote none of it. */
    static Revision requirePassed(FactCheck check, Member editor) {
        List<Claim> claims = check.judgedClaims();
        if (claims.isEmpty()) {
            throw Refusal.conflict(check.isPublished() ? "Readers have it already, and no claim of it is judged again."
                    : "Every claim of this fact-check was dropped: there is nothing to publish.");
        }
        claims.forEach(claim -> claim.check(publishing(check), editor));
        Revision latest = check.latest().orElseThrow(() -> Refusal.conflict("There is no text yet."));
        TextPass pass = TextPass.of(latest).orElseThrow(() -> Refusal.conflict("The text as it is now has not been passed."));
        if (givenUpSince(check, pass)) {
            throw Refusal.conflict("A claim of this fact-check was dropped since its text was passed: take it out of the text first.");
        }
        return latest;
    }

    /** Whether this member sees to it that it goes out. What is missing or weak, its page says. */
    static boolean isDue(FactCheck check, Member member) {
        return check.judgedClaims().stream().allMatch(claim -> claim.allows(publishing(check), member));
    }

    private static Transition publishing(FactCheck check) {
        return check.isPublished() ? Transition.CHANGE_VERDICT : Transition.PUBLISH;
    }

    /** Its sources are gone from the page then, and the numbers in the text mean others. */
    private static boolean givenUpSince(FactCheck check, TextPass pass) {
        List<Long> claims = check.claims.stream().map(claim -> claim.id).toList();
        return Event.count("verb = ?1 and claimId in ?2 and at >= ?3", Verb.CLAIM_DROPPED, claims, pass.passedAt) > 0;
    }

    /** Two with the same headline in the same moment: the address is unique, the second is asked to try again. */
    private static void storeOrRefuse() {
        try {
            FactCheck.flush();
        } catch (ConstraintViolationException taken) {
            throw Refusal.conflict("Another fact-check took the same address at the same moment. Publish once more.");
        }
    }

    private static String freeSlug(String headline, long id) {
        String slug = Slug.of(headline);
        String cut = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
        String first = cut.isEmpty() ? "check" : cut;
        return Stream.concat(cut.isEmpty() ? Stream.empty() : Stream.of(cut),
                        Stream.concat(Stream.of(first + "-" + id), IntStream.iterate(2, n -> n + 1).mapToObj(n -> first + "-" + id + "-" + n)))
                .filter(candidate -> FactCheck.bySlug(candidate).isEmpty()).findFirst().orElseThrow();
    }
}
