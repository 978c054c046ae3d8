package org.factdesk.factcheck;

import com.github.slugify.Slugify;
import java.time.Instant;
import java.util.List;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Status;
import org.factdesk.claim.Transition;
import org.factdesk.member.Member;
import org.factdesk.web.Refusal;

/** Makes the passed revision public, at an address that stays. */
public final class PublishFactCheck {

    private static final Slugify SLUGIFY = Slugify.builder().transliterator(false).build();
    private static final int LONGEST_SLUG = 100;

    private PublishFactCheck() {
    }

    public static void publish(FactCheck check, Member editor) {
        List<Claim> claims = check.standingClaims();
        if (claims.isEmpty()) {
            throw Refusal.conflict("Every claim of this fact-check was dropped: there is nothing to publish.");
        }
        claims.forEach(claim -> claim.check(Transition.PUBLISH, editor));
        Revision passed = check.latest().filter(latest -> TextPass.of(latest).isPresent())
                .orElseThrow(() -> Refusal.conflict("The text as it is now has not been passed."));
        check.slug = freeSlug(passed.headline, check.id);
        check.firstRevision = passed;
        check.liveRevision = passed;
        check.publishedAt = Instant.now();
        check.changedAt = check.publishedAt;
        claims.forEach(claim -> claim.move(Transition.PUBLISH, Status.PUBLISHED, editor, null, null));
    }

    private static String freeSlug(String headline, long id) {
        String slug = SLUGIFY.slugify(headline).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.isEmpty()) {
            return "check-" + id;
        }
        String cut = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
        return FactCheck.bySlug(cut).isEmpty() ? cut : cut + "-" + id;
    }
}
